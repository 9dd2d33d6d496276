using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Fields.Hours;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Rows;

/// <summary>Reads the cells of one printed row into the values of an <see cref="AnnexRow"/>.</summary>
internal sealed class RowBuilder
{
    private readonly Decree _decree;
    private readonly OfficeTable _table;
    private readonly PlaceResolver _places;
    private readonly Action<string, SourceSpan, string> _warn;

    public RowBuilder(Decree decree, OfficeTable table, PlaceResolver places, Action<string, SourceSpan, string> warn)
    {
        _decree = decree;
        _table = table;
        _places = places;
        _warn = warn;
    }

    /// <summary>The row's values.</summary>
    /// <param name="printed">The row.</param>
    /// <param name="key">Its key.</param>
    /// <param name="parentName">Name of the department it belongs to, as printed or as the other copies of the table give it.</param>
    /// <param name="region">The region the row stands in; null where nothing tells.</param>
    /// <param name="hours">The hours that hold for it.</param>
    public AnnexRow Build(PrintedRow printed, RowKey key, string? parentName, Domain.Places.Region? region, IReadOnlyList<HoursRule> hours)
    {
        var address = ReadAddress(printed, region, out var parts);
        var (websites, emails) = ReadSites(printed);
        var named = _table.ListsContactPoints && printed.Name is not null
            ? NamedSettlement.Read(CellText.Join(printed.Name.Lines), _decree.Language, name => region is not null && _places.ResolveSettlement(name, region.Slug) is not null)
            : null;
        return new AnnexRow
        {
            Document = _decree.Stem,
            Key = key,
            Language = _decree.Language,
            Kind = _table.Kind,
            Span = printed.Span,
            Cells = [.. printed.Cells.Select(cell => new SourceCell(cell.RawText, cell.Span))],
            Parent = parentName,
            Group = printed.Group is null ? null : CellText.Join(printed.Group.Lines),
            IsContactPoint = _table.ListsContactPoints,
            Name = printed.Name is null ? null : new Sourced<string>(NameField.Read(CellText.Join(printed.Name.Lines), _decree.Language), printed.Name.Span),
            Address = address,
            PostalCode = parts?.PostalCode,
            Settlement = parts?.Settlement ?? named?.Name,
            SettlementType = parts?.SettlementType ?? named?.Type,
            Region = region?.Names.In(_decree.Language),
            Position = CellsOf(printed, ColumnRole.Position).Where(IsPrinted).Select(Join).FirstOrDefault(),
            Room = CellsOf(printed, ColumnRole.Room).Where(IsPrinted).Select(Join).FirstOrDefault(),
            Phones = ReadPhones(printed),
            Emails = emails,
            Websites = websites,
            HoursText = CellsOf(printed, ColumnRole.Hours).Select(Join).FirstOrDefault(),
            Hours = hours,
        };
    }

    /// <summary>The hours of the row's own cell; null where the cell is empty or missing.</summary>
    public IReadOnlyList<HoursRule>? ReadHours(PrintedRow printed)
    {
        if (CellsOf(printed, ColumnRole.Hours).FirstOrDefault() is not { } cell)
        {
            return null;
        }

        var rules = HoursField.Read(CellText.Join(cell.Lines));
        if (rules.Count == 0)
        {
            _warn("hours.unread", cell.Span, $"The hours «{CellText.Join(cell.Lines)}» were kept as text: no days and times could be read from them.");
        }

        return rules;
    }

    private static Sourced<string> Join(TableCell cell) => new(CellText.Join(cell.Lines), cell.Span);

    private Sourced<string>? ReadAddress(PrintedRow printed, Domain.Places.Region? region, out AddressParts? parts)
    {
        parts = null;
        if (CellsOf(printed, ColumnRole.Address).FirstOrDefault() is not { } cell)
        {
            if (!_table.ListsContactPoints)
            {
                _warn("address.empty", printed.Span, "The row has no address.");
            }

            return null;
        }

        parts = AddressField.Read(
            CellText.Join(cell.Lines),
            _decree.Language,
            name => region is not null && _places.ResolveSettlement(name, region.Slug) is not null);
        return new Sourced<string>(parts.Text, cell.Span);
    }

    private List<RowPhone> ReadPhones(PrintedRow printed)
    {
        var phones = new List<RowPhone>();
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            if (_table.Columns[column].Role != ColumnRole.Phone || printed.Columns[column] is not { IsEmpty: false } cell)
            {
                continue;
            }

            phones.AddRange(PhoneField.Read(cell, _table.Columns[column].Purpose, out var residue));
            if (residue.Length > 0)
            {
                _warn("phone.residue", cell.Span, $"«{residue}» in the phones' cell is no phone and was kept raw only.");
            }
        }

        return phones;
    }

    private (IReadOnlyList<Sourced<string>> Websites, IReadOnlyList<Sourced<string>> Emails) ReadSites(PrintedRow printed)
    {
        var websites = new List<Sourced<string>>();
        var emails = new List<Sourced<string>>();
        foreach (var cell in CellsOf(printed, ColumnRole.Website).Concat(CellsOf(printed, ColumnRole.Email)))
        {
            var (sites, addresses) = SiteField.Read(cell);
            websites.AddRange(sites);
            emails.AddRange(addresses);
        }

        return (websites, emails);
    }

    /// <summary>A lone dash is how a table prints nothing.</summary>
    private static bool IsPrinted(TableCell cell) => cell.RawText.Trim() is not ("-" or "–" or "—");

    private IEnumerable<TableCell> CellsOf(PrintedRow printed, ColumnRole role)
    {
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            if (_table.Columns[column].Role == role && printed.Columns[column] is { IsEmpty: false } cell)
            {
                yield return cell;
            }
        }
    }
}
