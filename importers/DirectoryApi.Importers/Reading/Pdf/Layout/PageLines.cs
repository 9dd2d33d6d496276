namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>The lines of a page from top to bottom, with the measures that judge the spaces between its words.</summary>
internal sealed class PageLines
{
    /// <summary>How far, as a share of the height of a word, the middles of words of one line may lie apart.</summary>
    private const double SameHeightWithin = 0.3;

    private PageLines(PdfPage page, IReadOnlyList<VisualLine> lines, double wordHeight)
    {
        Page = page;
        Lines = lines;
        WordHeight = wordHeight;
    }

    /// <summary>The page.</summary>
    public PdfPage Page { get; }

    /// <summary>Its lines from top to bottom.</summary>
    public IReadOnlyList<VisualLine> Lines { get; }

    /// <summary>The median height of its words: the unit in which spaces are measured, so that the size of the font does not matter.</summary>
    public double WordHeight { get; }

    /// <summary>Puts words of a page together to lines.</summary>
    /// <param name="page">The page.</param>
    /// <param name="index">Its index in the document.</param>
    /// <param name="numbered">The number of lines before it.</param>
    public static PageLines Of(PdfPage page, int index, int numbered)
    {
        var lines = new List<VisualLine>();
        var words = new List<PdfWord>();
        var middle = 0.0;
        foreach (var word in page.Words.OrderBy(word => word.CentreY))
        {
            if (words.Count > 0 && word.CentreY - middle > SameHeightWithin * Math.Min(word.Height, words[0].Height))
            {
                lines.Add(Create(words, index, numbered + lines.Count + 1));
                words.Clear();
            }

            words.Add(word);
            middle += (word.CentreY - middle) / words.Count;
        }

        if (words.Count > 0)
        {
            lines.Add(Create(words, index, numbered + lines.Count + 1));
        }

        var heights = page.Words.Select(word => word.Height).Order().ToArray();
        return new PageLines(page, lines, heights.Length == 0 ? 0 : heights[heights.Length / 2]);
    }

    /// <summary>The page without some of its lines.</summary>
    public PageLines Without(IReadOnlySet<VisualLine> lines) =>
        new(Page, [.. Lines.Where(line => !lines.Contains(line))], WordHeight);

    /// <summary>The page with only the lines from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public PageLines Range(int start, int end) => new(Page, [.. Lines.Skip(start).Take(end - start)], WordHeight);

    private static VisualLine Create(List<PdfWord> words, int page, int number) =>
        new(number, page, [.. words.OrderBy(word => word.Left)]);
}
