using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>
/// Takes away what a printer puts around the text of every page: page numbers, running heads, the address and the date of printing.
/// </summary>
internal static partial class PageFurniture
{
    /// <summary>Lines at the top and at the bottom of a page that may be furniture.</summary>
    private const int Depth = 2;

    /// <summary>Pages a line must stand on, and the share of all pages.</summary>
    private const int LeastPages = 2;
    private const double LeastShare = 0.5;

    /// <summary>Points by which the height of a line may differ from page to page.</summary>
    private const double Grid = 4;

    /// <summary>
    /// The pages without the first and last lines that stand on half of the pages at the same height with the same text but for its
    /// figures, and that either hold nothing but a number or stand apart from the text by more than a line.
    /// </summary>
    public static IReadOnlyList<PageLines> Remove(IReadOnlyList<PageLines> pages)
    {
        var candidates = pages.SelectMany(page => Candidates(page).Distinct()).ToArray();
        var removed = candidates
            .GroupBy(candidate => candidate.Key)
            .Where(group => group.Count() >= LeastPages && group.Count() >= pages.Count * LeastShare)
            .SelectMany(group => group.Select(candidate => candidate.Line))
            .ToHashSet();
        return removed.Count == 0 ? pages : [.. pages.Select(page => page.Without(removed))];
    }

    private static IEnumerable<((string Text, double Height) Key, VisualLine Line)> Candidates(PageLines page)
    {
        for (var depth = 0; depth < Depth && depth < page.Lines.Count; depth++)
        {
            foreach (var (line, inner) in (((int, int)[])[(depth, depth + 1), (page.Lines.Count - 1 - depth, page.Lines.Count - 2 - depth)]))
            {
                if (IsApart(page, line, inner))
                {
                    yield return ((Figures().Replace(page.Lines[line].Text, "0"), Math.Round(page.Lines[line].Top / Grid)), page.Lines[line]);
                }
            }
        }
    }

    private static bool IsApart(PageLines page, int line, int inner)
    {
        if (inner < 0 || inner >= page.Lines.Count)
        {
            return true;
        }

        var (upper, lower) = line < inner ? (page.Lines[line], page.Lines[inner]) : (page.Lines[inner], page.Lines[line]);
        return lower.Top - upper.Bottom > page.WordHeight;
    }

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
