using System.Globalization;
using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Reads the rows and cells of tables as the markup has them.</summary>
internal sealed class TableScanner
{
    private readonly string _fileName;
    private readonly CancellationToken _cancellationToken;
    private readonly FlowWalker _walker;
    private readonly List<TextLine> _lines = [];
    private int _endLine;
    private int _places;

    /// <summary>A scanner for the tables of one page.</summary>
    public TableScanner(string fileName, CancellationToken cancellationToken)
    {
        _fileName = fileName;
        _cancellationToken = cancellationToken;
        _walker = new FlowWalker(AddLine, takeTable: null, cancellationToken);
    }

    /// <summary>Counts places of a table against the limit of the page.</summary>
    /// <exception cref="ImportException">There are too many.</exception>
    public void TakePlaces(int count)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (count > HtmlLimits.Places - _places)
        {
            throw HtmlLimits.Exceeded(_fileName, $"has tables of more than {HtmlLimits.Places} places");
        }

        _places += count;
    }

    /// <summary>The rows of a table, those of tables in its cells not among them.</summary>
    public IReadOnlyList<HtmlRow> Scan(IElement table)
    {
        var rows = new List<HtmlRow>();
        var line = LineOf(table) ?? 1;
        foreach (var group in TableElements.GroupsOf(table))
        {
            var groupRows = TableElements.RowsOf(group).ToArray();
            var groupEnd = rows.Count + groupRows.Length - 1;
            foreach (var row in groupRows)
            {
                line = LineOf(row) ?? line;
                rows.Add(ScanRow(row, line, groupEnd));
            }
        }

        return rows;
    }

    private HtmlRow ScanRow(IElement row, int line, int groupEnd)
    {
        var cells = new List<HtmlCell>();
        foreach (var cell in TableElements.CellsOf(row))
        {
            cells.Add(ScanCell(cell, cells.Count == 0 ? line : cells[^1].EndLine, groupEnd));
        }

        return new HtmlRow(cells, line, groupEnd);
    }

    private HtmlCell ScanCell(IElement cell, int lineBefore, int groupEnd)
    {
        var line = LineOf(cell) ?? lineBefore;
        _lines.Clear();
        _endLine = line;
        _walker.WalkContent(cell, default);
        _walker.Finish();
        var rowSpan = SpanOf(cell, "rowspan", HtmlLimits.RowSpan);
        return new HtmlCell(
            [.. _lines],
            line,
            _endLine,
            rowSpan == 0 ? groupEnd + 1 : rowSpan,
            Math.Max(SpanOf(cell, "colspan", HtmlLimits.ColumnSpan), 1));
    }

    private void AddLine(FlowLine line)
    {
        if (!line.IsBlank)
        {
            _lines.Add(line.ToTextLine());
            _endLine = Math.Max(_endLine, line.EndNumber);
        }
    }

    /// <summary>The figure of an attribute; one where it is missing or no figure. A span of zero rows reaches to the end of the group.</summary>
    private static int SpanOf(IElement cell, string attribute, int limit)
    {
        var value = cell.GetAttribute(attribute).AsSpan().Trim();
        var length = value.IndexOfAnyExceptInRange('0', '9');
        var figures = length < 0 ? value : value[..length];
        return figures.IsEmpty ? 1
            : int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(span, limit)
            : limit;
    }

    private static int? LineOf(IElement element) => element.SourceReference is { Position.Line: > 0 and var line } ? line : null;
}
