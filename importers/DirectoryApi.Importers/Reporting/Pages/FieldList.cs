using System.Globalization;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>Writes the values of a row, each linked to the cell it was read from.</summary>
internal sealed class FieldList
{
    private readonly HtmlOutput _output;
    private readonly TableItem _item;
    private readonly TableItem? _header;
    private readonly AnnexRow _row;
    private readonly string _language;

    /// <summary>A list of values.</summary>
    /// <param name="output">Takes the page.</param>
    /// <param name="item">The row.</param>
    /// <param name="header">The header line it stands under; null where there is none.</param>
    public FieldList(HtmlOutput output, TableItem item, TableItem? header)
    {
        _output = output;
        _item = item;
        _header = header;
        _row = item.Row!.Row;
        _language = _row.Language.Tag();
    }

    /// <summary>Writes the list.</summary>
    /// <param name="parentId">Anchor of the row it belongs to; null where it belongs to none that is printed.</param>
    /// <param name="hoursId">Anchor of the row above whose hours hold for it too; null where it has its own.</param>
    public void Write(string? parentId, string? hoursId)
    {
        _output.Raw("<dl>");
        Sourced("Name", _row.Name);
        Sourced("Position", _row.Position);
        Sourced("Room", _row.Room);
        Sourced("Address", _row.Address);
        InAddress("Postal code", _row.PostalCode);
        InAddress("Settlement", _row.SettlementType is null ? _row.Settlement : $"{_row.Settlement} ({_row.SettlementType})");
        Derived("Region", _row.Region, _item.Id);
        Several("Phone", [.. _row.Phones.Select(phone => (phone.Display, NoteOf(phone)))]);
        Several("E-mail", [.. _row.Emails.Select(email => (email, ""))]);
        Several("Site", [.. _row.Websites.Select(site => (site, ""))]);
        Sourced("Hours", _row.HoursText);
        Week(hoursId);
        Derived("Belongs to", _row.Parent, parentId ?? _item.Id);
        Derived("Under", _row.Group, _header?.Id ?? _item.Id);
        _output.Raw("</dl>");
    }

    private static string NoteOf(RowPhone phone) => string.Join(", ", ((string?[])[phone.Column == PhonePurpose.General ? null : ReportText.Words(phone.Column), phone.Note]).OfType<string>());

    private void Sourced(string label, Sourced<string>? value)
    {
        if (value is not null)
        {
            Label(label);
            Linked(value.Value, value.Span, isText: true);
            _output.Raw("</dd>");
        }
    }

    private void Several(string label, IReadOnlyList<(Sourced<string> Value, string Note)> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        Label(label);
        foreach (var (value, note) in values)
        {
            _output.Raw("<p>");
            Linked(value.Value, value.Span, isText: false);
            if (note.Length > 0)
            {
                _output.Raw(" <i>").Text(note).Raw("</i>");
            }

            _output.Raw("</p>");
        }

        _output.Raw("</dd>");
    }

    private void InAddress(string label, string? value)
    {
        if (value is not null)
        {
            Label(label);
            if ((_row.Address ?? _row.Name) is { } place)
            {
                Linked(value, place.Span, isText: true);
            }
            else
            {
                Anchor(value, _item.Id, "", isText: true);
            }

            _output.Raw("</dd>");
        }
    }

    private void Derived(string label, string? value, string id)
    {
        if (value is not null)
        {
            Label(label);
            Anchor(value, id, "", isText: true);
            _output.Raw("</dd>");
        }
    }

    private void Week(string? hoursId)
    {
        if (_row.Hours.Count == 0)
        {
            return;
        }

        Label("Week");
        if (_row.HoursText is { } text)
        {
            Linked(WeekText.Of(_row.Hours), text.Span, isText: false);
        }
        else
        {
            Anchor(WeekText.Of(_row.Hours), hoursId ?? _item.Id, "", isText: false);
            _output.Raw(" <i>from a row above</i>");
        }

        _output.Raw("</dd>");
    }

    private void Label(string label) => _output.Raw("<dt>").Raw(label).Raw("</dt><dd>");

    /// <summary>A value with a link to its cell: one of the row, or the header line's, which names a row whose own name is lost.</summary>
    private void Linked(string value, SourceSpan span, bool isText)
    {
        if (_item.CellAt(span) is > 0 and var cell)
        {
            Anchor(value, _item.CellId(cell), string.Create(CultureInfo.InvariantCulture, $" class=\"k{cell}\""), isText);
        }
        else
        {
            Anchor(value, _header?.CellAt(span) is > 0 and var headerCell ? _header.CellId(headerCell) : _item.Id, "", isText);
        }
    }

    private void Anchor(string value, string id, string attributes, bool isText) =>
        _output.Raw("<a href=\"#").Raw(id).Raw("\"").Raw(attributes).Raw(isText ? $" lang=\"{_language}\">" : ">").Text(value).Raw("</a>");
}
