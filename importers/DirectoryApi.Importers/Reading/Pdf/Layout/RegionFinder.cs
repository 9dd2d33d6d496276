using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>
/// Parts the lines of a document into tables and what stands between them. A table begins around a line of several cells and goes on,
/// over the ends of pages too, while lines keep its gutters free.
/// </summary>
internal sealed partial class RegionFinder
{
    /// <summary>Lines one below the other that may reach over the columns: a header line of a region in the middle of a table.</summary>
    private const int MaximumSpanning = 3;

    /// <summary>Lines that are looked at ahead for the number of a row or the heading of an annex.</summary>
    private const int LookAhead = 12;

    /// <summary>Lines of a page at which a table may be looked for in vain; a page that has more holds none.</summary>
    private const int MaximumAttempts = 8;

    /// <summary>Lines above which a page holds no table: a page of small print has some 150.</summary>
    private const int MaximumLines = 500;

    /// <summary>Runs of words side by side above which lines are no table.</summary>
    private const int MaximumColumns = 100;

    private readonly List<object> _found = [];
    private TableRegion? _open;

    /// <summary>Lines at the end of a page that reach over the columns of the open table: of it only where it goes on after them.</summary>
    private PageLines? _held;

    /// <summary>Lines at the end of a page that may be the heads of a table on the next one, and what they are where none follows.</summary>
    private (TableRegion Region, PageLines Lines)? _heads;

    /// <summary>The document's parts in order: a <see cref="TableRegion"/>, or a <see cref="PageLines"/> of lines outside of tables.</summary>
    public static IReadOnlyList<object> Find(IEnumerable<PageLines> pages, CancellationToken cancellationToken)
    {
        var finder = new RegionFinder();
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (page.Lines.Count > MaximumLines)
            {
                finder.AddWithoutTables(page);
            }
            else
            {
                finder.AddPage(page);
            }
        }

        finder.EndHeld();
        finder.EndHeads();

        return finder._found;
    }

    private void AddPage(PageLines page)
    {
        var index = 0;
        if (_open is not null && page.Lines.Count > 0)
        {
            index = Grow(_open, page, 0, _held?.Lines ?? []);
            _held = index > 0 ? null : _held;
            EndHeld();
            index = Hold(_open, page, index);
        }

        if (_heads is { } heads)
        {
            index = EndHeads(heads.Region, page);
        }

        var outside = index;
        var attempts = 0;
        while (index < page.Lines.Count)
        {
            if (attempts < MaximumAttempts && Measures.IsLineOfCells(page.Lines[index], page.WordHeight))
            {
                var region = new TableRegion(page.WordHeight);
                var end = Grow(region, page, index, []);
                if (IsTable(region))
                {
                    var start = GrowUp(region, page, index, outside);
                    AddOutside(page, outside, start);
                    _found.Add(region);
                    outside = index = Hold(region, page, end);
                    continue;
                }

                if (end == page.Lines.Count)
                {
                    var start = GrowUp(region, page, index, outside);
                    AddOutside(page, outside, start);
                    _heads = (region, page.Range(start, end));
                    return;
                }

                attempts++;
            }

            index++;
        }

        AddOutside(page, outside, page.Lines.Count);
    }

    private static bool IsTable(TableRegion region) => region.IsTable && ColumnEdges.Find(region).Count > 2;

    private void AddWithoutTables(PageLines page)
    {
        EndHeld();
        EndHeads();
        _open = null;
        _found.Add(page);
    }

    /// <summary>
    /// Keeps a table open where nothing but lines that reach over its columns stands between its end and that of the page; the index of
    /// the first line that is neither of the table nor held.
    /// </summary>
    private int Hold(TableRegion region, PageLines page, int end)
    {
        var isOpen = page.Lines.Count - end <= MaximumSpanning && page.Lines.Skip(end).All(region.Ink.IsBridgedBy);
        _open = isOpen ? region : null;
        _held = isOpen && end < page.Lines.Count ? page.Range(end, page.Lines.Count) : null;
        return isOpen ? page.Lines.Count : end;
    }

    /// <summary>Goes on with heads that stand at the end of the page before; the index of the first line that is not of their table.</summary>
    private int EndHeads(TableRegion region, PageLines page)
    {
        var end = Grow(region, page, 0, []);
        if (!IsTable(region))
        {
            EndHeads();
            return 0;
        }

        _heads = null;
        _found.Add(region);
        return Hold(region, page, end);
    }

    private void EndHeads()
    {
        if (_heads is { } heads)
        {
            _found.Add(heads.Lines);
            _heads = null;
        }
    }

    private void EndHeld()
    {
        if (_held is not null)
        {
            _found.Add(_held);
            _held = null;
        }
    }

    private void AddOutside(PageLines page, int start, int end)
    {
        if (end > start)
        {
            _found.Add(page.Range(start, end));
        }
    }

    /// <summary>Adds lines from <paramref name="index"/> on, after those held from the page before; the index of the first one that is not of the table.</summary>
    private static int Grow(TableRegion region, PageLines page, int index, IReadOnlyList<VisualLine> held)
    {
        var spanning = held.ToList();
        var end = index;
        index += CountRepeatedHeads(region, page, index);
        var bottom = double.NegativeInfinity;
        for (; index < page.Lines.Count; index++)
        {
            var line = page.Lines[index];
            if (Ends(region, page, index, line.Top - bottom) || region.Ink.Intervals.Count > MaximumColumns)
            {
                break;
            }

            bottom = Math.Max(bottom, line.Bottom);
            if (region.Ink.IsBridgedBy(line))
            {
                spanning.Add(line);
                if (spanning.Count > MaximumSpanning || Measures.IsLineOfCells(line, page.WordHeight))
                {
                    break;
                }

                continue;
            }

            if ((spanning.Count > 0 && !RowFollows(region, page, index)) || HeadingBegins(region, page, index))
            {
                break;
            }

            spanning.ForEach(region.AddSpanning);
            spanning.Clear();
            region.Add(line);
            end = index + 1;
        }

        return end;
    }

    /// <summary>The number of lines at the top of a page that repeat the first lines of the table; they are left out.</summary>
    private static int CountRepeatedHeads(TableRegion region, PageLines page, int index) =>
        page.Lines.Skip(index).Zip(region.Lines).TakeWhile(pair => pair.First.Text == pair.Second.Line.Text).Count();

    /// <summary>True where a line stands so far below the ones before that the table has ended.</summary>
    private static bool Ends(TableRegion region, PageLines page, int index, double space) =>
        region.Lines.Count > 0
        && !Measures.IsLineOfCells(page.Lines[index], page.WordHeight)
        && ((double.IsFinite(space) && space > Measures.TableEnd * page.WordHeight)
            || (space > Measures.AboveHeads * page.WordHeight && IsAlone(region, page.Lines[index], isTop: double.IsInfinity(space)) && !RowFollows(region, page, index)));

    /// <summary>True for text of one column only; at the top of a page, where cells go on, only in the middle of the table.</summary>
    private static bool IsAlone(TableRegion region, VisualLine line, bool isTop) =>
        region.Ink.IsInOneColumn(line) && (!isTop || region.IsCentred(line));

    private static int GrowUp(TableRegion region, PageLines page, int index, int least)
    {
        while (index > least
            && page.Lines[index].Top - page.Lines[index - 1].Bottom < Measures.AboveHeads * page.WordHeight
            && !region.Ink.IsBridgedBy(page.Lines[index - 1])
            && !IsHeading(page.Lines[index - 1]))
        {
            index--;
            region.Prepend(page.Lines[index]);
        }

        return index;
    }

    /// <summary>True where the next text of the first column is the number of a row, or, where it has none, the line is one of cells.</summary>
    private static bool RowFollows(TableRegion region, PageLines page, int index)
    {
        foreach (var line in page.Lines.Skip(index).Take(LookAhead).TakeWhile(line => !region.Ink.IsBridgedBy(line)))
        {
            var first = line.Words.Where(word => word.CentreX <= region.Ink.FirstRight).ToArray();
            if (first.Length > 0)
            {
                return Measures.IsRowNumber(VisualLine.Join(first));
            }
        }

        return Measures.IsLineOfCells(page.Lines[index], page.WordHeight);
    }

    /// <summary>
    /// True where the line begins the heading of the next annex, which may stand within one column: of the lines that do, the
    /// widest space is above it.
    /// </summary>
    private static bool HeadingBegins(TableRegion region, PageLines page, int index)
    {
        var run = page.Lines.Skip(index).Take(LookAhead).TakeWhile(region.Ink.IsInOneColumn).ToList();
        var heading = run.FindIndex(IsHeading);
        if (heading < 0)
        {
            return false;
        }

        var widest = Enumerable.Range(index, heading + 1).MaxBy(line => line == 0 ? double.PositiveInfinity : page.Lines[line].Top - page.Lines[line - 1].Bottom);
        return widest == index;
    }

    private static bool IsHeading(VisualLine line) => AnnexHeading().IsMatch(line.Text);

    [GeneratedRegex(@"^(Приложение( № ?\d+| \d+)?$|Приложение (№ ?)?\d+ (к|до) |\d+ ?- ?қосымша)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AnnexHeading();
}
