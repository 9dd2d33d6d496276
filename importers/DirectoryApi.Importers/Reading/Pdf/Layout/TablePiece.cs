namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Lines of a table that stand on one page with no line that spans its columns between them; or lines that do span them.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Spans">True for lines that reach over the columns.</param>
/// <param name="Lines">The lines from top to bottom, at least one.</param>
internal sealed record TablePiece(int Page, bool Spans, IReadOnlyList<VisualLine> Lines)
{
    /// <summary>The pieces of a table in order.</summary>
    public static List<TablePiece> Of(TableRegion region)
    {
        var pieces = new List<TablePiece>();
        var lines = new List<VisualLine>();
        for (var index = 0; index < region.Lines.Count; index++)
        {
            var (line, spans) = region.Lines[index];
            if (lines.Count > 0 && (line.Page != lines[0].Page || spans != region.Lines[index - 1].Spans))
            {
                pieces.Add(new TablePiece(lines[0].Page, region.Lines[index - 1].Spans, lines));
                lines = [];
            }

            lines.Add(line);
        }

        pieces.Add(new TablePiece(lines[0].Page, region.Lines[^1].Spans, lines));
        return pieces;
    }
}
