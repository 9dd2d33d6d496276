using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Relational;

/// <summary>The content of a new edition, ready to be compared and written.</summary>
/// <param name="Draft">The content.</param>
/// <param name="Documents">Its documents as they will be stored.</param>
/// <param name="Restores">The edition whose content it is; null for an import.</param>
internal sealed record PreparedEdition(EditionDraft Draft, IReadOnlyList<PreparedDocument> Documents, int? Restores)
{
    /// <summary>The edition that an import makes.</summary>
    public static PreparedEdition Of(EditionDraft draft)
    {
        PreparedDocument[] documents = [.. draft.Documents.Select(document => new PreparedDocument(document))];
        if (draft.BaseEdition is not null)
        {
            // They are going to be compared, and the store is not locked yet. Those of a first edition come with its rows.
            documents.AsParallel().ForAll(document => _ = document.ContentSha256);
        }

        return new PreparedEdition(draft, documents, Restores: null);
    }

    /// <summary>The edition that brings an earlier one back.</summary>
    public static PreparedEdition Restoring(StoreSession session, CurrentState earlier, CancellationToken cancellationToken)
    {
        var edition = earlier.Edition;
        var fingerprints = EditionReader.ReadDocumentVersions(session, edition, cancellationToken)
            .ToDictionary(version => version.Slug, version => version.ContentSha256);
        var draft = new EditionDraft
        {
            Documents = DocumentReader.ReadFull(session, edition, cancellationToken),
            Offices = OfficeReader.Read(session, edition, cancellationToken).ConvertAll(stored => stored.Office),
            Services = EditionReader.ReadServices(session, edition, cancellationToken).ConvertAll(stored => stored.Service),
            Aliases = ChangeReader.ReadAliases(session, edition, cancellationToken).ConvertAll(stored => stored.Alias),
            GazetteerFingerprint = earlier.GazetteerFingerprint,
            ProgramVersion = earlier.ProgramVersion,
        };
        return new PreparedEdition(
            draft, [.. draft.Documents.Select(document => new PreparedDocument(document, fingerprints[document.Decree.Slug]))], edition);
    }
}
