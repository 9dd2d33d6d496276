namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>What a line has in one column.</summary>
/// <param name="Column">Index of the column.</param>
/// <param name="Page">Index of its page.</param>
/// <param name="Text">The text.</param>
/// <param name="Top">The top of its highest word.</param>
/// <param name="Bottom">The bottom of its lowest word.</param>
internal sealed record CellLine(int Column, int Page, TextLine Text, double Top, double Bottom)
{
    /// <summary>The lines of the columns that have words in a line, from left to right.</summary>
    public static IEnumerable<CellLine> Of(VisualLine line, ColumnEdges columns) =>
        line.Words
            .GroupBy(columns.ColumnOf)
            .OrderBy(words => words.Key)
            .Select(words => new CellLine(words.Key, line.Page, new TextLine(VisualLine.Join([.. words]), line.Number), words.Min(word => word.Top), words.Max(word => word.Bottom)));
}
