namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Rebuilds the blocks of a document from the places of its words.</summary>
internal static class PageLayout
{
    /// <summary>The paragraphs and tables in order.</summary>
    public static IReadOnlyList<Block> ToBlocks(IReadOnlyList<PdfPage> pages, CancellationToken cancellationToken)
    {
        var lines = new List<PageLines>(pages.Count);
        var numbered = 0;
        for (var index = 0; index < pages.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(PageLines.Of(pages[index], index, numbered));
            numbered += lines[^1].Lines.Count;
        }

        var blocks = new List<Block>();
        foreach (var part in RegionFinder.Find(PageFurniture.Remove(lines), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (part is TableRegion region)
            {
                blocks.Add(TableBuilder.Build(region));
            }
            else if (part is PageLines outside)
            {
                var (left, right) = Margins(outside.Page);
                blocks.AddRange(ParagraphReader.Read(outside, left, right));
            }
        }

        return blocks;
    }

    private static (double Left, double Right) Margins(PdfPage page) => (page.Words.Min(word => word.Left), page.Words.Max(word => word.Right));
}
