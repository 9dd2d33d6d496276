using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Sqlite;

/// <summary>A document of a draft with its rows as they will be stored, made once for comparing and writing.</summary>
internal sealed class PreparedDocument
{
    public PreparedDocument(ImportedDecree document)
    {
        Document = document;
        Rows = [.. document.Rows.Select((row, ordinal) => row.ToRecord(documentId: 0, ordinal))];
        ContentSha256 = DocumentFingerprint.Of(document, Rows);
    }

    /// <summary>The document as it was imported.</summary>
    public ImportedDecree Document { get; }

    /// <summary>Its rows, without the document's id.</summary>
    public IReadOnlyList<AnnexRowRecord> Rows { get; }

    /// <summary>Changes with anything that was read from it.</summary>
    public string ContentSha256 { get; }
}
