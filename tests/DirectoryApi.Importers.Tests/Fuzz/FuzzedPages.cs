using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Pdf;
using DirectoryApi.Importers.Tests.Fuzz.Mutations;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>Pages of words as a PDF gives them, set from an excerpt of an annex and mutated by a seed: words lost, moved, grown, on top of each other.</summary>
internal static class FuzzedPages
{
    private const double Left = 60;
    private const double Width = 475;
    private const double Top = 50;
    private const double Bottom = 790;
    private const double Letter = 5;
    private const double Height = 12;
    private const double Pitch = 13;

    /// <summary>The pages of a seed.</summary>
    public static IReadOnlyList<PdfPage> Of(int seed)
    {
        var random = new Random(seed);
        var blocks = random.Pick(Annex.All).BlocksOf(random);
        if (random.Next(2) == 0)
        {
            CellMutations.Mutate(random, blocks);
        }

        var pages = Set(blocks);
        for (var times = random.Next(0, 8); times > 0; times--)
        {
            Mutate(random, random.Pick(pages));
        }

        return [.. pages.Select(words => new PdfPage(595, 842, words))];
    }

    private static List<List<PdfWord>> Set(List<Block> blocks)
    {
        var pages = new List<List<PdfWord>> { new() };
        var y = Top;
        foreach (var block in blocks)
        {
            foreach (var row in block is TableBlock table ? table.Rows : [new TableRow([new TableCell([((ParagraphBlock)block).Line], block.Span)])])
            {
                var width = Width / row.Cells.Count;
                var lines = row.Cells.Select(cell => Wrap(cell, (int)((width - 10) / Letter))).ToArray();
                var height = lines.Max(cell => cell.Count) * Pitch;
                if (y + height > Bottom)
                {
                    pages.Add([]);
                    y = Top;
                }

                for (var cell = 0; cell < lines.Length; cell++)
                {
                    for (var line = 0; line < lines[cell].Count; line++)
                    {
                        SetLine(pages[^1], Left + (cell * width), y + (line * Pitch), lines[cell][line]);
                    }
                }

                y += height + 6;
            }
        }

        return pages;
    }

    private static void SetLine(List<PdfWord> page, double x, double y, string line)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            page.Add(new PdfWord(x, y, x + (Letter * word.Length), y + Height, word));
            x += (word.Length * Letter) + 3;
        }
    }

    private static List<string> Wrap(TableCell cell, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in cell.Lines.SelectMany(line => line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Take(300))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= width)
            {
                lines.Add("");
            }

            lines[^1] += (lines[^1].Length > 0 ? " " : "") + word;
        }

        return lines;
    }

    private static void Mutate(Random random, List<PdfWord> words)
    {
        if (words.Count < 2)
        {
            return;
        }

        var (start, count) = random.Stretch(words.Count);
        switch (random.Next(5))
        {
            case 0:
                PieceMutations.Mutate(random, words);
                break;
            case 1:
                Each(word => word with { Text = random.Pick(["1", "2)", "№", "Адрес", "-", "\u202E", "Приложение", word.Text + word.Text]) });
                break;
            case 2:
                var (right, down) = ((random.NextDouble() - 0.5) * 200, (random.NextDouble() - 0.5) * random.Pick([4.0, 30, 800]));
                Each(word => word with { Left = word.Left + right, Right = word.Right + right, Top = word.Top + down, Bottom = word.Bottom + down });
                break;
            case 3:
                var factor = random.Pick([0.001, 0.3, 2, 10, 100]);
                Each(word => word with { Right = word.Left + ((word.Right - word.Left) * factor), Bottom = word.Top + (word.Height * factor) });
                break;
            default:
                var place = words[start];
                Each(word => word with { Left = place.Left, Right = place.Right, Top = place.Top, Bottom = place.Bottom });
                break;
        }

        void Each(Func<PdfWord, PdfWord> change)
        {
            for (var index = start; index < start + count && index < words.Count; index++)
            {
                words[index] = change(words[index]);
            }
        }
    }
}
