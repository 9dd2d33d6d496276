using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reporting.Pages;

namespace DirectoryApi.Planning.Reports.Pages;

/// <summary>The printed rows that a page refers to: each is quoted once, at the end, and values link to its cells.</summary>
internal sealed class QuotedRows
{
    private readonly Dictionary<AnnexRow, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly List<SourcePlace> _rows = [];

    /// <summary>The anchor of a place, a cell's where it is in one. The row will be quoted.</summary>
    public string AnchorOf(SourcePlace place)
    {
        if (!_ids.TryGetValue(place.Row, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"r{_rows.Count + 1}");
            _ids[place.Row] = id;
            _rows.Add(place);
        }

        for (var cell = 0; cell < place.Row.Cells.Count; cell++)
        {
            var span = place.Row.Cells[cell].Span;
            if (span.Cell == place.Span.Cell && span.Line <= place.Span.Line && place.Span.Line <= span.EndLine)
            {
                return CellId(id, cell);
            }
        }

        return id;
    }

    /// <summary>Writes the rows that were referred to, in the order of the first reference.</summary>
    public void Write(HtmlOutput page)
    {
        foreach (var place in _rows)
        {
            var id = _ids[place.Row];
            page.Raw("<div class=\"line\" id=\"").Raw(id).Raw("\"><h3>").Text($"{place.File}, {place.Row.Span}").Raw("</h3><p>").Text(place.Row.Key.ToString())
                .Raw("</p><ol lang=\"").Raw(place.Row.Language.Tag()).Raw("\">");
            for (var cell = 0; cell < place.Row.Cells.Count; cell++)
            {
                page.Raw("<li id=\"").Raw(CellId(id, cell)).Raw("\"><b>").Raw(place.Row.Cells[cell].Span.Line.ToString(CultureInfo.InvariantCulture)).Raw("</b> ")
                    .Text(place.Row.Cells[cell].Text).Raw("</li>");
            }

            page.Raw("</ol></div>\n");
        }
    }

    private static string CellId(string id, int cell) => string.Create(CultureInfo.InvariantCulture, $"{id}c{cell + 1}");
}
