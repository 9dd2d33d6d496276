using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A printed row of a snapshot.</summary>
public sealed class SourceRowNode
{
    private readonly RowContent _row;

    internal SourceRowNode(RowContent row, DocumentNode document)
    {
        _row = row;
        Document = document;
    }

    /// <summary>The document the row is printed in.</summary>
    public DocumentNode Document { get; }

    /// <summary>Names the row: document, standard, annex and label.</summary>
    public RowKey Key => _row.Key;

    /// <summary>What the row's table lists.</summary>
    public OfficeKind Kind => _row.Kind;

    /// <summary>The language the row is printed in.</summary>
    public Language Language => _row.Language;

    /// <summary>The row's first line in the file, 1-based.</summary>
    public int Line => _row.Line;

    /// <summary>The texts of its cells exactly as read. Parsed each time, which takes microseconds, since few rows of many are ever asked for.</summary>
    public IReadOnlyList<string> Cells => CellsJson.ReadTexts(_row.Cells.Read().Span);
}
