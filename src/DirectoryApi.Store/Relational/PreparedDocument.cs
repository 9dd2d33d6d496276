using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>A document of a draft with the fingerprint by which it is compared.</summary>
internal sealed class PreparedDocument
{
    /// <summary>Prepares a document; <paramref name="contentSha256"/> is its fingerprint where it was stored before.</summary>
    public PreparedDocument(ImportedDecree document, string? contentSha256 = null)
    {
        Document = document;
        ContentSha256 = contentSha256 ?? DocumentFingerprint.Of(document, ToRows());
    }

    /// <summary>The document as it was imported.</summary>
    public ImportedDecree Document { get; }

    /// <summary>Changes with anything that was read from it.</summary>
    public string ContentSha256 { get; }

    /// <summary>
    /// Its rows as they are stored, without the document's id, one after the other: those of all documents together take as much memory
    /// as the edition itself.
    /// </summary>
    public IEnumerable<AnnexRowRecord> ToRows() => Document.Rows.Select((row, ordinal) => row.ToRecord(documentId: 0, ordinal));
}
