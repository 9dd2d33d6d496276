using System.Globalization;
using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Reporting.Pages;

namespace DirectoryApi.Planning.Reports.Pages;

/// <summary>Writes what would happen to one office: its changed values before and after side by side, or what is known of one that comes or goes.</summary>
internal sealed class PlannedOfficeItem
{
    private static readonly OfficeField[] Told =
        [OfficeField.NameKk, OfficeField.NameRu, OfficeField.NameEn, OfficeField.Address, OfficeField.Phones, OfficeField.Hours];

    private readonly HtmlOutput _page;
    private readonly QuotedRows _rows;

    public PlannedOfficeItem(HtmlOutput page, QuotedRows rows)
    {
        _page = page;
        _rows = rows;
    }

    /// <summary>Writes the office.</summary>
    public void Write(PlannedOffice planned)
    {
        var name = PrintedName.Of(planned.Office);
        _page.Raw("<article class=\"office\"><h3 lang=\"").Raw(name.Language.Tag()).Raw("\">").Text(name.Text).Raw("</h3><p><i>").Text(planned.Office.Slug).Raw("</i>");
        Link(planned.Place, " ");
        if (planned.Into is { } into)
        {
            _page.Raw("</p><p>Found to be ").Text(PrintedName.Of(into).Text).Raw(" <i>").Text(into.Slug).Raw("</i>");
        }

        _page.Raw("</p>");
        foreach (var value in planned.Values)
        {
            _page.Raw("<div class=\"change\"><h4>").Text(PlanWords.Of(value.Field)).Raw("</h4>");
            Side("del", "Before: ", value.Before, value.BeforePlace);
            Side("ins", "After: ", value.After, value.AfterPlace);
            _page.Raw("</div>");
        }

        if (planned.Values.Count == 0)
        {
            WriteFacts(planned.Office);
        }

        _page.Raw("</article>\n");
    }

    private void WriteFacts(Office office)
    {
        _page.Raw("<dl>");
        foreach (var field in Told)
        {
            if (OfficeFieldText.Of(office, field) is { } value)
            {
                _page.Raw("<dt>").Text(PlanWords.Of(field)).Raw("</dt><dd class=\"lines\">").Text(value).Raw("</dd>");
            }
        }

        _page.Raw("</dl>");
    }

    private void Side(string element, string label, string? value, SourcePlace? place)
    {
        _page.Raw("<div><i>").Raw(label).Raw("</i>");
        if (value is null)
        {
            _page.Raw("<i>nothing</i>");
        }
        else
        {
            _page.Raw("<").Raw(element).Raw(" class=\"lines\">").Text(value).Raw("</").Raw(element).Raw(">");
        }

        Link(place, " ");
        _page.Raw("</div>");
    }

    private void Link(SourcePlace? place, string separator)
    {
        if (place is not null)
        {
            _page.Raw(separator).Raw("<a href=\"#").Raw(_rows.AnchorOf(place)).Raw("\">").Text(place.File).Raw(", line ")
                .Raw(place.Span.Line.ToString(CultureInfo.InvariantCulture)).Raw("</a>");
        }
    }
}
