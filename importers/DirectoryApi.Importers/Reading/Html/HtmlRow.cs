namespace DirectoryApi.Importers.Reading.Html;

/// <summary>A row as the markup has it: without the places that cells of other rows span.</summary>
/// <param name="Cells">Its own cells.</param>
/// <param name="Line">Line of the file in which the row begins.</param>
/// <param name="GroupEnd">Index of the last row of the row's group (<c>thead</c>, <c>tbody</c>), which no cell spans beyond.</param>
internal sealed record HtmlRow(IReadOnlyList<HtmlCell> Cells, int Line, int GroupEnd);
