using System.Globalization;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Rows;

/// <summary>
/// Reads the rows of an office table: joins rows that the conversion cut in two, counts cells from the right where the beginning
/// of a row is lost, and finds each row's place under the departments and header lines.
/// </summary>
internal sealed class PrintedRowReader
{
    private readonly OfficeTable _table;
    private readonly CharacterLedger _ledger;
    private readonly Action<string, SourceSpan, string> _warn;
    private readonly List<PrintedRow> _rows = [];
    private readonly int _numberColumn;
    private readonly int _nameColumn;
    private readonly bool _hasSubRows;
    private readonly RowMarker[] _nextMarkers;
    private TableCell? _group;
    private bool _groupIsFresh;
    private PrintedRow? _top;
    private PrintedRow? _sub;
    private int _units;

    private PrintedRowReader(OfficeTable table, CharacterLedger ledger, Action<string, SourceSpan, string> warn)
    {
        _table = table;
        _ledger = ledger;
        _warn = warn;
        _numberColumn = IndexOf(ColumnRole.Number);
        _nameColumn = IndexOf(ColumnRole.Name);
        var markers = table.Rows.Select(row => RowMarker.TryParse(row.Cells[0].RawText, out var marker) ? marker : default).ToArray();
        _hasSubRows = markers.Any(marker => marker.IsSubRow);
        _nextMarkers = FindNext(markers);
    }

    /// <summary>The table's rows in order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="ledger">Told what became of cells that hold no values.</param>
    /// <param name="warn">Takes a code, a place and a message for whatever had to be inferred.</param>
    public static IReadOnlyList<PrintedRow> Read(OfficeTable table, CharacterLedger ledger, Action<string, SourceSpan, string> warn) =>
        new PrintedRowReader(table, ledger, warn).Read();

    private List<PrintedRow> Read()
    {
        TableCell? severed = null;
        for (var index = 0; index < _table.Rows.Count; index++)
        {
            var row = _table.Rows[index];
            if (severed is null && row.Cells.Count == 1 && _table.Columns.Count > 1)
            {
                if (row.Cells[0].IsEmpty || RowMarker.TryParse(row.Cells[0].RawText, out _))
                {
                    severed = row.Cells[0];
                }
                else
                {
                    BeginGroup(row);
                }

                continue;
            }

            if (severed is null && IsHeaderLine(row))
            {
                BeginGroup(row);
                continue;
            }

            AddRow(row, severed, index);
            severed = null;
        }

        if (severed is { IsEmpty: false })
        {
            _warn("row.severed", severed.Span, $"A row number «{severed.RawText.Trim()}» without a row was left out.");
        }

        return _rows;
    }

    /// <summary>A row with words where its number should be and nothing where its name should be heads the rows below it.</summary>
    private bool IsHeaderLine(TableRow row) =>
        _numberColumn >= 0
        && _nameColumn > _numberColumn
        && !row.LostItsBeginning
        && row.Cells.Count == _table.Columns.Count
        && row.Cells[_nameColumn].IsEmpty
        && row.Cells[_numberColumn] is { IsEmpty: false } number
        && !RowMarker.TryParse(number.RawText, out _);

    private void BeginGroup(TableRow row)
    {
        var header = row.Cells.First(cell => !cell.IsEmpty);
        _group = header;
        _groupIsFresh = true;
        _ledger.Head(header);
        foreach (var cell in row.Cells.Where(cell => !cell.IsEmpty && cell != header))
        {
            _warn("header.more-text", cell.Span, $"«{Shorten(cell.RawText)}» beside the header line «{Shorten(header.RawText)}» belongs to no row and was kept raw only.");
        }
    }

    /// <summary>For each row the first number printed below it; the default where there is none.</summary>
    private static RowMarker[] FindNext(RowMarker[] markers)
    {
        var next = new RowMarker[markers.Length];
        for (var index = markers.Length - 2; index >= 0; index--)
        {
            next[index] = markers[index + 1].Number > 0 ? markers[index + 1] : next[index + 1];
        }

        return next;
    }

    private void AddRow(TableRow row, TableCell? severedNumber, int index)
    {
        var cells = severedNumber is null ? row.Cells : [severedNumber, .. row.Cells];
        var columns = Align(row, severedNumber);
        var numberCell = _numberColumn < 0 ? null : columns[_numberColumn];
        if (numberCell is { IsEmpty: false } && RowMarker.TryParse(numberCell.RawText, out var marker))
        {
            _ledger.Value(numberCell, numberCell.RawText);
            Add(marker, cells, columns);
        }
        else if (row.LostItsBeginning)
        {
            var inferred = InferMarker(index);
            _warn("row.number-lost", row.Span, $"The beginning of the row is lost in the document; by its neighbours it is row {(inferred.IsSubRow ? $"{inferred.Number})" : inferred.Number)}.");
            Add(inferred, cells, columns);
        }
        else
        {
            if (numberCell is { IsEmpty: false })
            {
                _warn("row.number-unread", numberCell.Span, $"«{Shorten(numberCell.RawText)}» is no number of a row; the row was taken as one without a number.");
            }

            AddUnit(cells, columns);
        }
    }

    private TableCell?[] Align(TableRow row, TableCell? severedNumber)
    {
        var columns = new TableCell?[_table.Columns.Count];
        var cells = row.Cells;
        var offset = row.LostItsBeginning ? Math.Max(columns.Length - cells.Count, 0) : 0;
        if (severedNumber is not null)
        {
            columns[Math.Max(_numberColumn, 0)] = severedNumber;
            offset = Math.Max(offset, 1);
        }

        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (offset + cell >= columns.Length)
            {
                _warn("row.too-many-cells", cells[cell].Span, $"The row has more cells than the table has columns ({columns.Length}); «{Shorten(cells[cell].RawText)}» was kept raw only.");
                break;
            }

            columns[offset + cell] = cells[cell];
        }

        if (offset + cells.Count < columns.Length)
        {
            _warn("row.too-few-cells", row.Span, $"The row has fewer cells ({offset + cells.Count}) than the table has columns ({columns.Length}); they were taken from the left.");
        }

        return columns;
    }

    /// <summary>A row before a first sub-row is a department; any other one continues the numbering it stands in.</summary>
    private RowMarker InferMarker(int index)
    {
        var next = _nextMarkers[index];
        var startsDepartment = next is { IsSubRow: true, Number: 1 } || !_hasSubRows || _top is null;
        return startsDepartment
            ? new RowMarker(LastNumber(_top) + 1, IsSubRow: false)
            : new RowMarker(LastNumber(_sub) + 1, IsSubRow: true);
    }

    private void Add(RowMarker marker, IReadOnlyList<TableCell> cells, TableCell?[] columns)
    {
        var number = marker.Number.ToString(CultureInfo.InvariantCulture);
        if (marker.IsSubRow && _top is not null)
        {
            _sub = Create($"{_top.Label}/{number}", _top, cells, columns);
            _rows.Add(_sub);
        }
        else
        {
            // In a table with departments a header line names the department below it; elsewhere it holds until the next one.
            if (_hasSubRows && !_groupIsFresh)
            {
                _group = null;
            }

            _top = Create(number, parent: null, cells, columns);
            _sub = null;
            _rows.Add(_top);
        }

        _units = 0;
        _groupIsFresh = false;
    }

    private void AddUnit(IReadOnlyList<TableCell> cells, TableCell?[] columns)
    {
        var above = _sub ?? _top;
        if (above is null)
        {
            Add(new RowMarker(1, IsSubRow: false), cells, columns);
            return;
        }

        _units++;
        var label = _sub is null ? $"{above.Label}/0/{_units}" : $"{above.Label}/{_units}";
        _rows.Add(Create(label, _top, cells, columns));
    }

    private PrintedRow Create(string label, PrintedRow? parent, IReadOnlyList<TableCell> cells, TableCell?[] columns)
    {
        var name = _nameColumn < 0 ? null : columns[_nameColumn];
        if (parent is null && name is null or { IsEmpty: true } && _groupIsFresh)
        {
            name = _group;
        }

        return new PrintedRow
        {
            Label = label,
            Parent = parent,
            Group = _group,
            Cells = cells,
            Columns = columns,
            Name = name is { IsEmpty: true } ? null : name,
        };
    }

    private int IndexOf(ColumnRole role)
    {
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            if (_table.Columns[column].Role == role)
            {
                return column;
            }
        }

        return -1;
    }

    private static int LastNumber(PrintedRow? row) =>
        row is null ? 0 : int.Parse(row.Label[(row.Label.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    private static string Shorten(string text) => Quote.Shorten(text, 40);
}
