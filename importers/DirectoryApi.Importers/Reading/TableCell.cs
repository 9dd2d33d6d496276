using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading;

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its lines that are not blank; none for an empty cell.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="FollowsLoss">True where the document shows that something before the cell was cut out.</param>
/// <param name="Cover">Says of a place in the grid that a cell above or to the left spans it; it has no text of its own.</param>
public sealed record TableCell(IReadOnlyList<TextLine> Lines, SourceSpan Span, bool FollowsLoss = false, CellCover Cover = CellCover.None)
{
    /// <summary>True for a place that another cell spans.</summary>
    public bool IsCovered => Cover != CellCover.None;

    /// <summary>True for a cell without text.</summary>
    public bool IsEmpty => Lines.Count == 0;

    /// <summary>The text exactly as read, lines kept apart by line feeds.</summary>
    public string RawText => Lines.Count == 1 ? Lines[0].AsRead ?? Lines[0].Text : string.Join('\n', Lines.Select(line => line.AsRead ?? line.Text));
}
