using System.Text.RegularExpressions;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>Reads the rows of a flattened table.</summary>
internal static partial class FlatRows
{
    /// <summary>Words above which a row is none: a table whose numbering ends while its text goes on.</summary>
    private const int MostWords = 2000;

    /// <summary>The rows of lines below the heads; each has a cell for every column, and one more for words that belong to none.</summary>
    public static IEnumerable<TableRow> Read(IReadOnlyList<FlatLine> lines, IReadOnlyList<Column> columns)
    {
        var numberColumn = columns.Select(column => column.Role).ToList().IndexOf(ColumnRole.Number);
        var cutter = new FlatRowCutter([.. columns.Where((_, index) => index != numberColumn).Select(column => column.Role)]);
        var starts = FlatMarkers.Find(lines);
        var before = starts.Count > 0 ? starts[0] : lines.Count;
        if (before > 0)
        {
            // Text above the first number heads the rows, such as the name of their region.
            yield return new TableRow([FlatCells.Of(lines.Take(before).SelectMany(line => line.Tokens()), lines[0].Line.Number, 1)]);
        }

        for (var row = 0; row < starts.Count; row++)
        {
            var end = row + 1 < starts.Count ? starts[row + 1] : lines.Count;
            var header = end < lines.Count && end - starts[row] > 1 && IsHeaderLine(lines, end - 1) ? lines[end - 1] : null;
            var own = lines.Skip(starts[row]).Take(end - starts[row] - (header is null ? 0 : 1));
            yield return Cut([.. own.SelectMany(line => line.Tokens())], columns.Count, numberColumn, cutter);
            if (header is not null)
            {
                yield return new TableRow([FlatCells.Of(header.Tokens(), header.Line.Number, 1)]);
            }
        }

    }

    private static TableRow Cut(IReadOnlyList<FlatToken> tokens, int columns, int numberColumn, FlatRowCutter cutter)
    {
        var line = tokens[0].Line.Number;
        var words = tokens.Skip(numberColumn < 0 ? 0 : 1).ToList();
        var strays = new List<FlatToken>();
        if (numberColumn >= 0 && words.Count > 1 && words[0].Break == FlatBreak.Space && StrayFigure().IsMatch(words[0].Text) && char.IsUpper(words[1].Text[0]))
        {
            // «3) 1 Ақкөл ауданының»: a figure between the number and the name is no part of either.
            strays.Add(words[0]);
            words.RemoveAt(0);
        }

        if (words.Count > MostWords)
        {
            strays.AddRange(words.Skip(MostWords));
            words = words[..MostWords];
        }

        var atoms = FlatAtom.Of(words);
        var cut = cutter.Cut(atoms);
        var cells = new List<TableCell>();
        var place = 0;
        for (var column = 0; column < columns; column++)
        {
            var own = column == numberColumn
                ? tokens.Take(1)
                : atoms.Where((_, index) => cut[index] == place).SelectMany(atom => atom.Tokens);
            cells.Add(FlatCells.Of(own, line, column + 1));
            place += column == numberColumn ? 0 : 1;
        }

        if (strays.Count > 0)
        {
            cells.Add(FlatCells.Of(strays, line, columns + 1));
        }

        return new TableRow(cells);
    }

    /// <summary>A line by itself that is the name of a region heads the rows below it.</summary>
    private static bool IsHeaderLine(IReadOnlyList<FlatLine> lines, int index) =>
        lines[index].Break >= FlatBreak.Box && lines[index + 1].Break >= FlatBreak.Box && RegionName().IsMatch(lines[index].Text);

    [GeneratedRegex(@"^\p{Lu}[\p{L} -]* (облысы|область)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RegionName();

    [GeneratedRegex("^[0-9]{1,2}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StrayFigure();
}
