using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Rows;

/// <summary>A row of an office table with its place in the table's hierarchy, before its cells are read.</summary>
internal sealed class PrintedRow
{
    /// <summary>The row's label: <c>3</c>, <c>2/4</c>, <c>3/7/2</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The row it belongs to; null for a row of its own.</summary>
    public PrintedRow? Parent { get; init; }

    /// <summary>The header line it stands under; null where there is none.</summary>
    public TableCell? Group { get; init; }

    /// <summary>The cells as printed, from left to right.</summary>
    public required IReadOnlyList<TableCell> Cells { get; init; }

    /// <summary>A cell for each column of the table; null where the row has none.</summary>
    public required IReadOnlyList<TableCell?> Columns { get; init; }

    /// <summary>The name cell; the header line above where the row's own is lost; null where both are.</summary>
    public TableCell? Name { get; init; }

    /// <summary>The lines of the row.</summary>
    public SourceSpan Span => new(Cells.Min(cell => cell.Span.Line), Cells.Max(cell => cell.Span.EndLine), 0);
}
