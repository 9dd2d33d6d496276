using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>
/// Finds the tables of text that was extracted from a PDF and lost the borders of its cells. Such a table is known by the line that
/// numbers its columns, «1 2 3 4»; its heads stand above it, its rows begin with their numbers, and the cells are told apart by what
/// they look like.
/// </summary>
internal sealed partial class FlattenedTables
{
    /// <summary>Lines above the numbers of the columns among which the heads begin.</summary>
    private const int MostHeadLines = 160;

    private readonly List<Block> _blocks = [];
    private readonly BrokenWords _words;

    private FlattenedTables(SourceDocument document) =>
        _words = new BrokenWords(document.Blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Line));

    /// <summary>The document with its flattened tables as tables; the document itself where it has none.</summary>
    public static SourceDocument Rebuild(SourceDocument document)
    {
        if (!document.Blocks.OfType<ParagraphBlock>().Any(paragraph => CountColumns(paragraph.Line.Text) > 0))
        {
            return document;
        }

        var tables = new FlattenedTables(document);
        for (var first = 0; first < document.Blocks.Count;)
        {
            var run = document.Blocks.Skip(first).TakeWhile(block => block is ParagraphBlock).Cast<ParagraphBlock>().ToArray();
            if (run.Length == 0)
            {
                tables._blocks.Add(document.Blocks[first++]);
                continue;
            }

            tables.AddRun(run);
            first += run.Length;
        }

        return document with { Blocks = tables._blocks };
    }

    /// <summary>The number of columns that a line numbers; 0 for any other line.</summary>
    private static int CountColumns(string text)
    {
        if (!ColumnNumbers().IsMatch(text))
        {
            return 0;
        }

        var numbers = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return numbers.Select((number, index) => number == (index + 1).ToString(CultureInfo.InvariantCulture)).All(isNext => isNext) ? numbers.Length : 0;
    }

    private void AddRun(ParagraphBlock[] run)
    {
        var lines = FlatLine.Of(run, _words);
        var done = 0;
        for (var index = 0; index < run.Length; index++)
        {
            var columns = CountColumns(run[index].Line.Text);
            if (columns == 0 || FindHeads(lines, done, index) is not { } heads)
            {
                continue;
            }

            var end = FindEnd(run, lines, index + 1);
            _blocks.AddRange(run[done..heads]);
            _blocks.Add(Build(lines.Skip(heads).Take(index - heads).ToArray(), lines[index], lines.Skip(index + 1).Take(end - index - 1).ToArray(), columns));
            done = end;
            index = end - 1;
        }

        _blocks.AddRange(run[done..]);
    }

    /// <summary>
    /// The first line of the heads: after the heading of the annex and the box with its title, or the box with the head of the
    /// numbers where there is no such heading; null where neither is found.
    /// </summary>
    private static int? FindHeads(IReadOnlyList<FlatLine> lines, int first, int numbers)
    {
        for (var index = numbers - 1; index >= Math.Max(first, numbers - MostHeadLines); index--)
        {
            if (!EndsAnnexHeading().IsMatch(lines[index].Text))
            {
                continue;
            }

            var box = index + 1;
            if (box < numbers && !FlatHeads.HoldsNumber(BoxText(lines, box, numbers)))
            {
                box = NextBox(lines, box, numbers);
            }

            return box < numbers ? box : null;
        }

        for (var index = numbers - 1; index >= Math.Max(first, numbers - MostHeadLines); index--)
        {
            if (lines[index].Break >= FlatBreak.Box && FlatHeads.HoldsNumber(BoxText(lines, index, numbers)))
            {
                return index;
            }
        }

        return null;
    }

    private static int NextBox(IReadOnlyList<FlatLine> lines, int index, int end)
    {
        do
        {
            index++;
        }
        while (index < end && lines[index].Break < FlatBreak.Box);
        return index;
    }

    private static string BoxText(IReadOnlyList<FlatLine> lines, int index, int end) =>
        string.Join(' ', lines.Skip(index).Take(NextBox(lines, index, end) - index).Select(line => line.Text));

    /// <summary>The line behind the table: running text, or the heading of the next annex.</summary>
    private static int FindEnd(ParagraphBlock[] run, IReadOnlyList<FlatLine> lines, int first)
    {
        for (var index = first; index < run.Length; index++)
        {
            if (run[index].IsBody
                || (lines[index].Break >= FlatBreak.Box && BeginsAnnexHeading().IsMatch(BoxText(lines, index, run.Length))))
            {
                return index;
            }
        }

        return run.Length;
    }

    private static TableBlock Build(FlatLine[] heads, FlatLine numbers, FlatLine[] lines, int columns)
    {
        var headRow = FlatHeads.Read(heads, columns);
        if (headRow is null)
        {
            // Not a table whose columns are known: it is kept whole, to be told of and passed over.
            return new TableBlock([.. heads.Append(numbers).Concat(lines).Select(line => new TableRow([FlatCells.Of(line.Tokens(), line.Line.Number, 1)]))]);
        }

        var numberRow = new TableRow([.. numbers.Tokens().Select((token, index) => FlatCells.Of([token], numbers.Line.Number, index + 1))]);
        return new TableBlock([headRow, numberRow, .. FlatRows.Read(lines, ColumnHeads.Of(headRow, columns))]);
    }

    [GeneratedRegex(@"^\s*1(\s+[0-9]{1,2}){2,15}\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ColumnNumbers();

    [GeneratedRegex(@"[0-9] ?- ?қосымша\s*$|^Приложение (№ ?)?[0-9]+|к стандарту.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EndsAnnexHeading();

    [GeneratedRegex(@"^Қазақстан Республикасы(ның)? Үкіметінің|[0-9] ?- ?қосымша\s*$|^Приложение (№ ?)?[0-9]+|^Қазақстан Республикасы$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex BeginsAnnexHeading();
}
