using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>How a draft differs from the current edition.</summary>
internal sealed record EditionDifference(
    Difference<PreparedDocument, DocumentVersion> Documents,
    Difference<Service, StoredService> Services,
    Difference<Office, StoredOffice> Offices)
{
    /// <summary>Whether it differs at all.</summary>
    public bool Any => Documents.Counts.Any || Services.Counts.Any || Offices.Counts.Any;

    /// <summary>Compares <paramref name="draft"/> with <paramref name="edition"/>, 0 for a store that has none.</summary>
    public static EditionDifference Between(
        SqliteConnection connection, int edition, EditionDraft draft, IReadOnlyList<PreparedDocument> documents, CancellationToken cancellationToken) => new(
        Difference<PreparedDocument, DocumentVersion>.Between(
            EditionReader.ReadDocumentVersions(connection, edition, cancellationToken), old => old.Slug,
            documents, document => document.Document.Decree.Slug,
            (old, document) => old.ContentSha256 == document.ContentSha256),
        Difference<Service, StoredService>.Between(
            EditionReader.ReadServices(connection, edition, cancellationToken), old => old.Service.Slug,
            draft.Services, service => service.Slug,
            (old, service) => ServiceEquality.AreEqual(old.Service, service)),
        Difference<Office, StoredOffice>.Between(
            OfficeReader.Read(connection, edition, cancellationToken), old => old.Office.Key,
            draft.Offices, office => office.Key,
            (old, office) => OfficeEquality.AreEqual(old.Office, office)));
}
