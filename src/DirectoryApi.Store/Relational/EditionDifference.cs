using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Relational;

/// <summary>How new content differs from the current edition.</summary>
internal sealed record EditionDifference(
    Difference<PreparedDocument, DocumentVersion> Documents,
    Difference<Service, StoredService> Services,
    Difference<Office, StoredOffice> Offices,
    Difference<OfficeAlias, StoredAlias> Aliases,
    IReadOnlyList<OfficeChange> Changes)
{
    private static readonly ChangeKind[] KindsOfChange = [ChangeKind.Changed, ChangeKind.Renamed];

    /// <summary>Whether it differs at all.</summary>
    public bool Any => Documents.Counts.Any || Services.Counts.Any || Offices.Counts.Any || Aliases.Counts.Any;

    /// <summary>Offices as a reader counts them: one that is only printed otherwise, or rests on other rows, is unchanged.</summary>
    public ChangeCounts OfficeCounts
    {
        get
        {
            var changed = Changes.Where(change => KindsOfChange.Contains(change.Kind)).Select(change => change.OfficeKey)
                .Distinct(StringComparer.Ordinal).Count();
            var stored = Offices.Counts;
            return stored with { Changed = changed, Unchanged = stored.Unchanged + stored.Changed - changed };
        }
    }

    /// <summary>Compares <paramref name="content"/> with <paramref name="edition"/>, 0 for a store that has none.</summary>
    public static EditionDifference Between(StoreSession session, int edition, PreparedEdition content, CancellationToken cancellationToken)
    {
        var draft = content.Draft;
        var before = OfficeReader.Read(session, edition, cancellationToken);
        var documents = Difference<PreparedDocument, DocumentVersion>.Between(
            EditionReader.ReadDocumentVersions(session, edition, cancellationToken), old => old.Slug,
            content.Documents, document => document.Document.Decree.Slug,
            (old, document) => old.ContentSha256 == document.ContentSha256);
        var changed = documents.Opened.Select(document => document.Document.Decree.Slug).Concat(documents.Closed.Select(old => old.Slug)).ToHashSet(StringComparer.Ordinal);

        // What differs to a reader is worked out beside what differs at all.
        var changes = Task.Run(() => OfficeComparison.Between(before.ConvertAll(stored => stored.Office), draft.Offices, draft.Aliases, changed), cancellationToken);
        var offices = Difference<Office, StoredOffice>.Between(
            before, old => old.Office.Key,
            draft.Offices, office => office.Key,
            (old, office) => OfficeEquality.AreEqual(old.Office, office));
        return new EditionDifference(
            documents,
            Difference<Service, StoredService>.Between(
                EditionReader.ReadServices(session, edition, cancellationToken), old => old.Service.Slug,
                draft.Services, service => service.Slug,
                (old, service) => ServiceEquality.AreEqual(old.Service, service)),
            offices,
            Difference<OfficeAlias, StoredAlias>.Between(
                ChangeReader.ReadAliases(session, edition, cancellationToken), old => old.Alias.Key,
                draft.Aliases, alias => alias.Key,
                (old, alias) => old.Alias == alias),
            offices.Counts.Any ? changes.GetAwaiter().GetResult() : []);
    }
}
