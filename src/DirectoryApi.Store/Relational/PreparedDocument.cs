using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>A document of a draft with its rows as they will be stored, made once for comparing and writing.</summary>
internal sealed class PreparedDocument
{
    /// <summary>Prepares a document; <paramref name="contentSha256"/> is its fingerprint where it was stored before.</summary>
    public PreparedDocument(ImportedDecree document, string? contentSha256 = null)
    {
        Document = document;
        Rows = [.. document.Rows.Select((row, ordinal) => row.ToRecord(documentId: 0, ordinal))];
        ContentSha256 = contentSha256 ?? DocumentFingerprint.Of(document, Rows);
    }

    /// <summary>The document as it was imported.</summary>
    public ImportedDecree Document { get; }

    /// <summary>Its rows, without the document's id.</summary>
    public IReadOnlyList<AnnexRowRecord> Rows { get; }

    /// <summary>Changes with anything that was read from it.</summary>
    public string ContentSha256 { get; }
}
