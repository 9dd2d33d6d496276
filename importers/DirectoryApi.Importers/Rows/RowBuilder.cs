using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Text.Places;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Rows;

/// <summary>Reads the cells of one printed row into the values of an <see cref="AnnexRow"/>.</summary>
internal sealed class RowBuilder
{
    private readonly Decree _decree;
    private readonly OfficeTable _table;
    private readonly PlaceResolver _places;
    private readonly CellTexts _texts;
    private readonly CharacterLedger _ledger;
    private readonly Action<string, SourceSpan, string> _warn;

    public RowBuilder(Decree decree, OfficeTable table, PlaceResolver places, CellTexts texts, CharacterLedger ledger, Action<string, SourceSpan, string> warn)
    {
        _texts = texts;
        _ledger = ledger;
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
            ? NamedSettlement.Read(_texts.Of(printed.Name), _decree.Language, name => region is not null && _places.ResolveSettlement(name, region.Slug) is not null)
            : null;
        var row = new AnnexRow
        {
            Document = _decree.Stem,
            Key = key,
            Language = _decree.Language,
            Kind = _table.Kind,
            Span = printed.Span,
            Cells = printed.Cells.Select(cell => new SourceCell(cell.RawText, cell.Span)).ToArray(),
            Parent = parentName,
            Group = printed.Group is null ? null : _texts.Of(printed.Group),
            IsContactPoint = _table.ListsContactPoints,
            ContactRole = _table.ListsContactPoints ? ContactRoles.Of(_table.Title) : null,
            Name = ReadName(printed),
            Address = address,
            PostalCode = parts?.PostalCode,
            Settlement = parts?.Settlement ?? named?.Name,
            SettlementType = parts?.SettlementType ?? named?.Type,
            Region = region?.Names.In(_decree.Language),
            Position = ReadText(printed, ColumnRole.Position),
            Room = ReadText(printed, ColumnRole.Room),
            Phones = ReadPhones(printed),
            Emails = emails,
            Websites = websites,
            HoursText = ReadText(printed, ColumnRole.Hours),
            Hours = hours,
        };
        CellDoubts.Tell(row, printed.Cells, _warn);
        return row;
    }

    /// <summary>The hours of the row's own cell; null where the cell is empty or missing.</summary>
    public IReadOnlyList<HoursRule>? ReadHours(PrintedRow printed)
    {
        if (CellsOf(printed, ColumnRole.Hours).FirstOrDefault() is not { } cell)
        {
            return null;
        }

        var rules = _texts.HoursOf(cell);
        if (rules.Count == 0)
        {
            _warn("hours.unread", cell.Span, $"The hours «{Quote.Shorten(_texts.Of(cell))}» were kept as text: no days and times could be read from them.");
        }

        return rules;
    }

    private Sourced<string>? ReadName(PrintedRow printed)
    {
        if (printed.Name is not { } cell)
        {
            return null;
        }

        var name = NameField.Read(_texts.Of(cell), _decree.Language);
        _ledger.Value(cell, name);
        foreach (var part in LookAlikes.Repair(name).Parts)
        {
            _warn("name.look-alike", cell.Span, $"«{part.Printed}» in the name mixes Latin and Cyrillic letters that look the same; it was kept as printed and is understood as «{part.Repaired}».");
        }

        return new Sourced<string>(name, cell.Span);
    }

    /// <summary>The joined text of a role's first cell; null where it is empty, or holds the lone dash by which a table prints nothing.</summary>
    private Sourced<string>? ReadText(PrintedRow printed, ColumnRole role)
    {
        foreach (var cell in CellsOf(printed, role))
        {
            if (cell.RawText.Trim() is "-" or "–" or "—")
            {
                _ledger.Layout(cell);
                continue;
            }

            var text = _texts.Of(cell);
            _ledger.Value(cell, text);
            return new Sourced<string>(text, cell.Span);
        }

        return null;
    }

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
            _texts.Of(cell),
            _decree.Language,
            name => region is not null && _places.ResolveSettlement(name, region.Slug) is not null);
        _ledger.Value(cell, parts.Text + parts.PostalCode);
        return new Sourced<string>(parts.Text, cell.Span);
    }

    private RowPhone[] ReadPhones(PrintedRow printed)
    {
        var phones = new List<RowPhone>();
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            if (_table.Columns[column].Role != ColumnRole.Phone || printed.Columns[column] is not { IsEmpty: false } cell)
            {
                continue;
            }

            var read = PhoneField.Read(cell, _table.Columns[column].Purpose, out var residue, out var words);
            phones.AddRange(read);
            _ledger.Value(cell, string.Concat(read.Select(phone => phone.Display.Value + phone.Note)), words);
            if (residue.Length > 0)
            {
                _warn("phone.residue", cell.Span, $"«{Quote.Shorten(residue)}» in the phones' cell is no phone and was kept raw only.");
            }
        }

        return [.. phones];
    }

    private (Sourced<string>[] Websites, Sourced<string>[] Emails) ReadSites(PrintedRow printed)
    {
        var websites = new List<Sourced<string>>();
        var emails = new List<Sourced<string>>();
        foreach (var cell in CellsOf(printed, ColumnRole.Website).Concat(CellsOf(printed, ColumnRole.Email)))
        {
            var (sites, addresses) = SiteField.Read(cell, out var label, out var isRepaired);
            _ledger.Value(cell, string.Concat(sites.Concat(addresses).Select(address => address.Value)), label);
            if (isRepaired)
            {
                _warn("site.misread", cell.Span, $"«{_texts.Of(cell)}» has characters that cannot stand in an address («®», Cyrillic letters that look like Latin ones); it was read as {string.Join(", ", sites.Concat(addresses).Select(address => address.Value))}.");
            }

            websites.AddRange(sites);
            emails.AddRange(addresses);
        }

        return ([.. websites], [.. emails]);
    }

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
