using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>A document of a draft with the fingerprint by which it is compared. Not for two threads at once.</summary>
internal sealed class PreparedDocument
{
    private string? _contentSha256;

    /// <summary>Prepares a document; <paramref name="contentSha256"/> is its fingerprint where it was stored before.</summary>
    public PreparedDocument(ImportedDecree document, string? contentSha256 = null)
    {
        Document = document;
        _contentSha256 = contentSha256;
    }

    /// <summary>The document as it was imported.</summary>
    public ImportedDecree Document { get; }

    /// <summary>Changes with anything that was read from it. Made when it is first asked for, unless the rows were made before.</summary>
    public string ContentSha256 => _contentSha256 ??= DocumentFingerprint.Of(Document, ToRows(documentId: 0));

    /// <summary>Makes its rows as they are stored. They are not kept: those of all documents take as much memory as the edition.</summary>
    public AnnexRowRecord[] MakeRows(long documentId)
    {
        AnnexRowRecord[] rows = [.. ToRows(documentId)];
        _contentSha256 ??= DocumentFingerprint.Of(Document, rows);
        return rows;
    }

    private IEnumerable<AnnexRowRecord> ToRows(long documentId) => Document.Rows.Select((row, ordinal) => row.ToRecord(documentId, ordinal));
}
