namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Tells whether text without a number at the top of a page goes on with the last row of the page before.</summary>
internal static class PageContinuation
{
    /// <summary>How far, as a share of the height of a line, the last lines of cells that go on may end apart from each other:
    /// less than the half line by which cells differ that are centred over each other.</summary>
    private const double EndsWithin = 0.3;

    /// <summary>
    /// False where the text has a name and more, and either a column goes on that had ended above the lowest line of the row, or the row
    /// was a single line: then it is a row of its own, which has no number.
    /// </summary>
    public static bool Continues(RowBand row, RowBand text)
    {
        var name = text.TextOf(1);
        if (text.FilledColumns < 2 || name.Length == 0 || char.IsLower(name[0]))
        {
            return true;
        }

        // Of a row that has come over several pages already, what the last one of them holds.
        var page = row.Lines.Max(line => line.Page);
        var lines = row.Lines.Where(line => line.Page == page).ToArray();
        var bottom = lines.Max(line => line.Bottom);
        var height = lines[0].Bottom - lines[0].Top;
        var isSingleLine = bottom - lines.Min(line => line.Top) < (1 + EndsWithin) * height;
        return !isSingleLine && text.Lines.Select(line => line.Column).Distinct().All(column =>
            lines.Where(line => line.Column == column).Select(line => line.Bottom).DefaultIfEmpty(double.NegativeInfinity).Max() > bottom - (EndsWithin * height));
    }
}
