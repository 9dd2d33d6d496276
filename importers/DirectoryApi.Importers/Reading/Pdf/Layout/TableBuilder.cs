using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Builds a table of the lines of a region: its heads, its rows, rows that go on over the end of a page, header lines of regions.</summary>
internal sealed class TableBuilder
{
    private readonly TableRegion _region;
    private readonly ColumnEdges _columns;
    private readonly List<RowBand> _rows = [];
    private readonly HashSet<RowBand> _spanning = [];
    private RowBand? _last;

    private TableBuilder(TableRegion region)
    {
        _region = region;
        _columns = ColumnEdges.Find(region);
    }

    /// <summary>The table of a region.</summary>
    public static TableBlock Build(TableRegion region) => new TableBuilder(region).Build();

    private TableBlock Build()
    {
        var pieces = TablePiece.Of(_region);
        var cells = pieces.ConvertAll(piece => (IReadOnlyList<CellLine>)[.. piece.Lines.SelectMany(line => CellLine.Of(line, _columns)).OrderBy(line => line.Top)]);
        var spacing = RowSpacing.Of([.. cells.Where((_, index) => !pieces[index].Spans)], _region.WordHeight);
        for (var index = 0; index < pieces.Count; index++)
        {
            var isPageTop = index > 0 && pieces[index].Page != pieces[index - 1].Page;
            if (pieces[index].Spans)
            {
                AddSpanning(pieces[index]);
            }
            else
            {
                AddBands(pieces[index], RowSplitter.Split(cells[index], spacing), isFirst: index == 0, isPageTop);
            }
        }

        return new TableBlock([.. _rows.Select(ToRow)]);
    }

    private void AddBands(TablePiece piece, List<RowBand> bands, bool isFirst, bool isPageTop)
    {
        var start = isFirst ? AddHeads(bands) : 0;
        for (var index = start; index < bands.Count; index++)
        {
            var band = bands[index];
            if (band.IsNumbered)
            {
                AddRow(band);
            }
            else if (isPageTop && index == start && _last is not null && PageContinuation.Continues(_last, band))
            {
                _last.Lines.AddRange(band.Lines);
            }
            else if (band.FilledColumns > 1)
            {
                AddRow(band);
            }
            else if (IsCentred(piece, band))
            {
                AddSpanning(band);
            }
            else
            {
                Join(bands, index);
            }
        }
    }

    /// <summary>Everything above the first numbered row, or above the row that numbers the columns, is the row of heads.</summary>
    private int AddHeads(List<RowBand> bands)
    {
        var first = Math.Max(bands.FindIndex(band => band.IsNumbered), 1);
        AddRow(new RowBand(bands.Take(first).SelectMany(band => band.Lines)));
        return first;
    }

    private void AddRow(RowBand band)
    {
        _rows.Add(band);
        _last = band;
    }

    private void AddSpanning(TablePiece piece) =>
        AddSpanning(new RowBand(piece.Lines.Select(line => new CellLine(0, line.Page, new TextLine(line.Text, line.Number), line.Top, line.Bottom))));

    private void AddSpanning(RowBand band)
    {
        _rows.Add(band);
        _spanning.Add(band);
        _last = null;
    }

    /// <summary>True where the only text of a row stands in the middle of the table, as a header line of a region does.</summary>
    private bool IsCentred(TablePiece piece, RowBand band)
    {
        var numbers = band.Lines.Select(line => line.Text.Number).ToHashSet();
        return piece.Lines
            .Where(line => numbers.Contains(line.Number))
            .All(_region.IsCentred);
    }

    /// <summary>Text of a single column without a number goes on the row that is nearer to it.</summary>
    private void Join(List<RowBand> bands, int index)
    {
        var above = index > 0 ? bands[index].Top - bands[index - 1].Bottom : double.PositiveInfinity;
        var below = index + 1 < bands.Count ? bands[index + 1].Top - bands[index].Bottom : double.PositiveInfinity;
        if (below < above)
        {
            bands[index + 1].Lines.AddRange(bands[index].Lines);
        }
        else if (_last is not null)
        {
            _last.Lines.AddRange(bands[index].Lines);
        }
        else
        {
            AddRow(bands[index]);
        }
    }

    private TableRow ToRow(RowBand band)
    {
        var lines = band.Lines.Select(line => line.Text).OrderBy(line => line.Number).ToArray();
        var first = lines[0].Number;
        if (_spanning.Contains(band))
        {
            return new TableRow([new TableCell(lines, new SourceSpan(first, lines[^1].Number, 1))]);
        }

        return new TableRow([.. Enumerable.Range(0, _columns.Count).Select(column => ToCell(band, column, first))]);
    }

    /// <summary>The first cell tells where its row begins, although its number may stand at the middle of the row's height.</summary>
    private static TableCell ToCell(RowBand band, int column, int rowStart)
    {
        TextLine[] lines = [.. band.Lines.Where(line => line.Column == column).Select(line => line.Text).OrderBy(line => line.Number)];
        var start = column == 0 || lines.Length == 0 ? rowStart : lines[0].Number;
        return new TableCell(lines, new SourceSpan(start, lines.Length == 0 ? start : lines[^1].Number, column + 1));
    }
}
