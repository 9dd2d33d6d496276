using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>The places of a table that the page can point at.</summary>
internal sealed class TablePlaces
{
    private readonly Dictionary<TableCell, string> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SourceSpan, (TableItem Item, string Id)> _bySpan = [];
    private readonly Dictionary<int, TableItem> _byLine = [];
    private readonly List<TableItem> _items = [];

    public TablePlaces(string id, TableReading reading)
    {
        Id = id;
        Reading = reading;
        var owners = new Dictionary<TableCell, RowReading>(ReferenceEqualityComparer.Instance);
        foreach (var row in reading.Rows)
        {
            foreach (var cell in row.Cells)
            {
                owners[cell] = row;
            }
        }

        RowReading? last = null;
        foreach (var printed in reading.Table.Rows)
        {
            // The two halves of a row that the conversion cut stand one after the other.
            if (!owners.TryGetValue(printed.Cells[0], out var row))
            {
                Add(new TableItem($"{id}h{_items.Count + 1}", printed.Cells, Row: null));
            }
            else if (row != last)
            {
                Add(new TableItem($"{id}r{_items.Count + 1}", row.Cells, row));
                last = row;
            }
        }

        Residue = new Dictionary<TableCell, ResidueText>(
            reading.Account.Residue.Select(residue => KeyValuePair.Create(residue.Cell, residue)), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The table's anchor.</summary>
    public string Id { get; }

    /// <summary>The table.</summary>
    public TableReading Reading { get; }

    /// <summary>Its rows and header lines in the order of the document.</summary>
    public IReadOnlyList<TableItem> Items => _items;

    /// <summary>What is left over of its cells.</summary>
    public IReadOnlyDictionary<TableCell, ResidueText> Residue { get; }

    /// <summary>The warnings that speak of the table as a whole.</summary>
    public List<ImportWarning> Warnings { get; } = [];

    /// <summary>The anchor of a cell; null for one of the heads.</summary>
    public string? IdOf(TableCell cell) => _cells.GetValueOrDefault(cell);

    /// <summary>Finds what a warning speaks of, and notes it there; null where it is not in this table.</summary>
    public string? Place(ImportWarning warning)
    {
        var (line, endLine, _) = warning.Span;
        var span = Reading.Table.Source.Span;
        if (line < span.Line || endLine > span.EndLine)
        {
            return null;
        }

        if (line != span.Line && _bySpan.TryGetValue(warning.Span, out var cell))
        {
            cell.Item.Warnings.Add(warning);
            return cell.Id;
        }

        if (line != span.Line && _byLine.TryGetValue(line, out var item))
        {
            item.Warnings.Add(warning);
            return item.Id;
        }

        Warnings.Add(warning);
        return Id;
    }

    private void Add(TableItem item)
    {
        _items.Add(item);
        for (var index = 0; index < item.Cells.Count; index++)
        {
            var cell = item.Cells[index];
            var id = item.CellId(index + 1);
            _cells[cell] = id;
            _bySpan.TryAdd(cell.Span, (item, id));
            _byLine.TryAdd(cell.Span.Line, item);
        }
    }
}
