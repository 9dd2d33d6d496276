using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Places;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Text.Places;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Rows;

/// <summary>Reads every row of every office table of a decree.</summary>
internal sealed class DecreeRowReader
{
    private readonly DecreeStructure _structure;
    private readonly string _fileName;
    private readonly PlaceResolver _places;
    private readonly List<ImportWarning> _warnings;
    private readonly CellTexts _texts = new();
    private readonly Dictionary<string, Region?> _regions = new(StringComparer.Ordinal);

    public DecreeRowReader(DecreeStructure structure, string fileName, PlaceResolver places)
    {
        _structure = structure;
        _fileName = fileName;
        _places = places;
        _warnings = [.. structure.Warnings];
    }

    /// <summary>What could not be taken at its word, after <see cref="Read"/>.</summary>
    public IReadOnlyList<ImportWarning> Warnings => _warnings;

    /// <summary>The tables in the order of the document, each with its rows.</summary>
    public IReadOnlyList<TableReading> Read(CancellationToken cancellationToken)
    {
        var tables = _structure.Tables
            .Select(table => (Table: table, Ledger: new CharacterLedger()))
            .Select(table => (table.Table, table.Ledger, Rows: PrintedRowReader.Read(table.Table, table.Ledger, Warn)))
            .ToArray();
        var copies = new TableCopies(tables.SelectMany(table => table.Rows.Select(row => (table.Table.Annex, row))), _texts);
        var read = new List<TableReading>();
        var keys = new RowKeys();
        foreach (var (table, ledger, printedRows) in tables)
        {
            var builder = new RowBuilder(_structure.Decree, table, _places, _texts, ledger, Warn);
            var rows = new List<RowReading>();
            IReadOnlyList<HoursRule> hours = [];
            WarnOfUnknownColumns(table);
            foreach (var printed in printedRows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var warningsBefore = _warnings.Count;

                // A cell with hours spans the rows below it whose own cell is empty.
                hours = builder.ReadHours(printed) ?? hours;
                var row = builder.Build(printed, MakeKey(keys, printed, table), ParentName(printed, table, copies), FindRegion(printed, table, copies), hours);
                rows.Add(new RowReading(row, printed.Cells, _warnings[warningsBefore..]));
            }

            read.Add(new TableReading(table, ledger.Close(table, printedRows.Count), rows));
        }

        return read;
    }

    /// <summary>Tells once for each column of a table whose head says nothing that is known, and whose cells say something.</summary>
    private void WarnOfUnknownColumns(OfficeTable table)
    {
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (table.Columns[column].Role == ColumnRole.Unknown
                && table.Rows.Select(row => row.Cells.Count == table.Columns.Count ? row.Cells[column] : null).FirstOrDefault(cell => cell is { IsEmpty: false }) is { } cell)
            {
                Warn("column.unknown", cell.Span, $"What stands under the head «{Quote.Shorten(table.Columns[column].Head)}» is not known and was kept raw only. If the column holds values, add its head to data/vocabulary/column-heads.tsv.");
            }
        }
    }

    private RowKey MakeKey(RowKeys keys, PrintedRow printed, OfficeTable table)
    {
        var key = keys.Make(_structure.Decree.Slug, table.Standard, table.Annex, printed, out var isRepeated);
        if (isRepeated)
        {
            Warn("row.number-repeated", printed.Span, $"Annex {table.Annex} has row {printed.Label} already; this one was taken as row {key.Row}.");
        }

        return key;
    }

    private string? ParentName(PrintedRow printed, OfficeTable table, TableCopies copies)
    {
        if (printed.Parent is not { } parent)
        {
            return null;
        }

        if (parent.Name is not null)
        {
            return _texts.Of(parent.Name);
        }

        var inferred = copies.NameOf(table.Annex, parent.Label);
        Warn(
            "parent.name-lost",
            printed.Span,
            inferred is null
                ? $"The name of row {parent.Label}, which the row belongs to, is lost in the document."
                : $"The name of row {parent.Label}, which the row belongs to, is lost in the document; it was taken from the other copies of the table: «{Quote.Shorten(inferred)}».");
        return inferred;
    }

    /// <summary>The region a row names itself, or the one of its department, or of the header line above it.</summary>
    private Region? FindRegion(PrintedRow printed, OfficeTable table, TableCopies copies) =>
        RegionNamedIn(printed, table, copies)
        ?? (printed.Parent is null ? null : RegionNamedIn(printed.Parent, table, copies))
        ?? (printed.Group is null ? null : RegionNamedIn(_texts.Of(printed.Group)))
        ?? RegionOfSettlement(printed, table, copies);

    private Region? RegionNamedIn(PrintedRow printed, OfficeTable table, TableCopies copies)
    {
        foreach (var text in TextsOf(printed, table, copies))
        {
            if (RegionNamedIn(text) is { } region)
            {
                return region;
            }
        }

        return null;
    }

    /// <summary>The region a text names; the copies of a table print the same texts again and again.</summary>
    private Region? RegionNamedIn(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!_regions.TryGetValue(text, out var region))
        {
            _regions[text] = region = _places.ResolveRegion(LookAlikes.Repair(text).Text)?.Place;
        }

        return region;
    }

    /// <summary>The one region that has a settlement of the name that the row's address or name gives.</summary>
    private Region? RegionOfSettlement(PrintedRow printed, OfficeTable table, TableCopies copies)
    {
        var language = _structure.Decree.Language;
        foreach (var text in TextsOf(printed, table, copies).Reverse().Where(text => text.Length > 0))
        {
            var settlement = AddressField.Read(text, language, _ => false).Settlement
                ?? NamedSettlement.Read(text, language, name => _places.RegionsOfSettlement(name).Count > 0)?.Name;
            if (settlement is not null && _places.RegionsOfSettlement(settlement) is [var region])
            {
                return region;
            }
        }

        return null;
    }

    private IEnumerable<string> TextsOf(PrintedRow printed, OfficeTable table, TableCopies copies)
    {
        yield return printed.Name is null ? copies.NameOf(table.Annex, printed.Label) ?? "" : _texts.Of(printed.Name);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (table.Columns[column].Role == ColumnRole.Address && printed.Columns[column] is { } address)
            {
                yield return _texts.Of(address);
            }
        }
    }

    private void Warn(string code, SourceSpan span, string message) => _warnings.Add(new ImportWarning(code, _fileName, span, message));
}
