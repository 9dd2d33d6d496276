using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading;

/// <summary>A printed row of a table.</summary>
/// <param name="Cells">Its cells from left to right, at least one.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>The lines of the row.</summary>
    public SourceSpan Span => new(Cells.Min(cell => cell.Span.Line), Cells.Max(cell => cell.Span.EndLine), 0);

    /// <summary>True where the document lost what stood before the first cell, so that the cells count from the right.</summary>
    public bool LostItsBeginning => Cells[0].FollowsLoss;
}
