using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Places;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
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

    public DecreeRowReader(DecreeStructure structure, string fileName, PlaceResolver places)
    {
        _structure = structure;
        _fileName = fileName;
        _places = places;
        _warnings = [.. structure.Warnings];
    }

    /// <summary>What could not be taken at its word, after <see cref="Read"/>.</summary>
    public IReadOnlyList<ImportWarning> Warnings => _warnings;

    /// <summary>The rows in the order of the document.</summary>
    public IReadOnlyList<AnnexRow> Read(CancellationToken cancellationToken)
    {
        var tables = _structure.Tables.Select(table => (Table: table, Rows: PrintedRowReader.Read(table, Warn))).ToArray();
        var copies = new TableCopies(tables.SelectMany(table => table.Rows.Select(row => (table.Table.Annex, row))));
        var rows = new List<AnnexRow>();
        var keys = new RowKeys();
        foreach (var (table, printedRows) in tables)
        {
            var builder = new RowBuilder(_structure.Decree, table, _places, Warn);
            IReadOnlyList<HoursRule> hours = [];
            foreach (var printed in printedRows)
            {
                cancellationToken.ThrowIfCancellationRequested();

                // A cell with hours spans the rows below it whose own cell is empty.
                hours = builder.ReadHours(printed) ?? hours;
                rows.Add(builder.Build(printed, MakeKey(keys, printed, table), ParentName(printed, table, copies), FindRegion(printed, table, copies), hours));
            }
        }

        return rows;
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
            return CellText.Join(parent.Name.Lines);
        }

        var inferred = copies.NameOf(table.Annex, parent.Label);
        Warn(
            "parent.name-lost",
            printed.Span,
            inferred is null
                ? $"The name of row {parent.Label}, which the row belongs to, is lost in the document."
                : $"The name of row {parent.Label}, which the row belongs to, is lost in the document; it was taken from the other copies of the table: «{inferred}».");
        return inferred;
    }

    /// <summary>The region a row names itself, or the one of its department, or of the header line above it.</summary>
    private Region? FindRegion(PrintedRow printed, OfficeTable table, TableCopies copies) =>
        TextsOf(printed, table, copies)
            .Concat(printed.Parent is null ? [] : TextsOf(printed.Parent, table, copies))
            .Append(printed.Group is null ? "" : CellText.Join(printed.Group.Lines))
            .Where(text => text.Length > 0)
            .Select(text => _places.ResolveRegion(LookAlikes.Repair(text).Text)?.Place)
            .FirstOrDefault(region => region is not null)
            ?? RegionOfSettlement(printed, table, copies);

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

    private static IEnumerable<string> TextsOf(PrintedRow printed, OfficeTable table, TableCopies copies)
    {
        yield return printed.Name is null ? copies.NameOf(table.Annex, printed.Label) ?? "" : CellText.Join(printed.Name.Lines);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (table.Columns[column].Role == ColumnRole.Address && printed.Columns[column] is { } address)
            {
                yield return CellText.Join(address.Lines);
            }
        }
    }

    private void Warn(string code, SourceSpan span, string message) => _warnings.Add(new ImportWarning(code, _fileName, span, message));
}
