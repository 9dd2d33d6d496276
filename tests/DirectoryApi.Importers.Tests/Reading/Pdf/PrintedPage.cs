using DirectoryApi.Importers.Reading.Pdf;

namespace DirectoryApi.Importers.Tests.Reading.Pdf;

/// <summary>A page of A4 whose words are placed by hand: 12 points high, 5 points a letter, lines of a cell 13 points apart.</summary>
internal sealed class PrintedPage
{
    public const double Pitch = 13;

    private readonly List<PdfWord> _words = [];

    /// <summary>The page.</summary>
    public PdfPage Page => new(595, 842, _words);

    /// <summary>Puts lines of text one below the other, the first one at a place.</summary>
    public PrintedPage Put(double left, double top, params string[] lines)
    {
        foreach (var line in lines)
        {
            var x = left;
            foreach (var word in line.Split(' '))
            {
                _words.Add(new PdfWord(x, top, x + (5 * word.Length), top + 12, word));
                x += (5 * word.Length) + 3;
            }

            top += Pitch;
        }

        return this;
    }

    /// <summary>Puts a row of cells, each at its left end, at one height.</summary>
    public PrintedPage Row(double top, double[] lefts, params string[] cells)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell].Length > 0)
            {
                Put(lefts[cell], top, cells[cell].Split('/'));
            }
        }

        return this;
    }
}
