using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>Writes the part of the page on one office table: its columns, its account, and every row beside its source.</summary>
internal sealed class TableSection
{
    private readonly HtmlOutput _output;
    private readonly TablePlaces _places;
    private readonly string _language;

    public TableSection(HtmlOutput output, TablePlaces places, Language language)
    {
        _output = output;
        _places = places;
        _language = language.Tag();
    }

    /// <summary>The table in a line: <c>Annex 2: public service centres, 284 rows</c>.</summary>
    public static string TitleOf(TableReading reading) =>
        $"Annex {reading.Table.Annex}: {ReportText.Listed(reading.Table.Kind, reading.Table.ListsContactPoints)}, {ReportText.Count(reading.Rows.Count, "row")}";

    /// <summary>Writes the table.</summary>
    /// <param name="isOpen">Whether its rows are shown before a reader opens it.</param>
    /// <param name="cancellationToken">Ends the writing in the middle.</param>
    public void Write(bool isOpen, CancellationToken cancellationToken)
    {
        var (table, account, _) = _places.Reading;
        _output.Raw("<details class=\"table\" id=\"").Raw(_places.Id).Raw(isOpen ? "\" open>" : "\">")
            .Raw("<summary><h4>").Text(TitleOf(_places.Reading)).Raw("</h4> <span>")
            .Raw(string.Create(CultureInfo.InvariantCulture, $"standard {table.Standard}, lines {account.Span.Line}–{account.Span.EndLine}"))
            .Raw("</span></summary>");
        if (table.Title.Length > 0)
        {
            _output.Raw("<p lang=\"").Raw(_language).Raw("\">").Text(table.Title).Raw("</p>");
        }

        WriteColumns(table.Columns);
        WriteAccount();
        foreach (var warning in _places.Warnings)
        {
            WriteWarning(warning);
        }

        TableItem? header = null;
        var rowIds = new Dictionary<string, string>(StringComparer.Ordinal);
        string? hoursId = null;
        foreach (var item in _places.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Row is null)
            {
                header = item;
                WriteLine(item);
                continue;
            }

            var row = item.Row.Row;
            rowIds.TryAdd(row.Row, item.Id);
            hoursId = row.HoursText is { } hours && item.CellAt(hours.Span) is > 0 and var cell ? item.CellId(cell) : hoursId;
            var slash = row.Row.IndexOf('/', StringComparison.Ordinal);
            WriteRow(item, row.Group is null ? null : header, slash < 0 ? null : rowIds.GetValueOrDefault(row.Row[..slash]), hoursId);
        }

        _output.Raw("</details>\n");
    }

    private void WriteColumns(IReadOnlyList<Column> columns)
    {
        _output.Raw("<div class=\"wide\" role=\"region\" aria-label=\"Columns as understood\" tabindex=\"0\"><table><caption>Columns as understood</caption>")
            .Raw("<thead><tr><th scope=\"col\">Cell</th><th scope=\"col\">Head</th><th scope=\"col\">Holds</th></tr></thead><tbody>");
        for (var column = 0; column < columns.Count; column++)
        {
            _output.Raw("<tr><td>").Number(column + 1).Raw("</td><td lang=\"").Raw(_language).Raw("\">");
            _ = columns[column].Head.Length > 0 ? _output.Text(columns[column].Head) : _output.Raw("<i lang=\"en\">lost</i>");
            _output.Raw("</td><td>").Text(ReportText.Role(columns[column])).Raw("</td></tr>");
        }

        _output.Raw("</tbody></table></div>");
    }

    private void WriteAccount()
    {
        var account = _places.Reading.Account;
        _output.Raw("<p>").Number(account.Characters).Raw(" characters: ").Number(account.InValues).Raw(" in values, ")
            .Number(account.InHeads).Raw(" in heads, ").Number(account.InLayout).Raw(" of layout, ").Number(account.InResidue).Raw(" left over.</p>");
        if (account.Residue.Count == 0)
        {
            return;
        }

        _output.Raw("<h5>Left over</h5><ul>");
        foreach (var residue in account.Residue)
        {
            _output.Raw("<li>");
            var id = _places.IdOf(residue.Cell);
            _ = id is null ? _output : _output.Raw("<a href=\"#").Raw(id).Raw("\">");
            _output.Text(residue.Span.ToString()).Raw(id is null ? "" : "</a>").Raw(": <mark lang=\"").Raw(_language).Raw("\">").Text(residue.Text).Raw("</mark></li>");
        }

        _output.Raw("</ul>");
    }

    private void WriteLine(TableItem item)
    {
        _output.Raw("<div class=\"line\" id=\"").Raw(item.Id).Raw("\"><h5>Line between rows</h5>");
        WriteSource(item);
        WriteWarnings(item);
        _output.Raw("</div>\n");
    }

    private void WriteRow(TableItem item, TableItem? header, string? parentId, string? hoursId)
    {
        var row = item.Row!.Row;
        _output.Raw("<div class=\"row\" id=\"").Raw(item.Id).Raw("\"><h5>Row ").Text(row.Row).Raw("</h5>");
        WriteSource(item);
        new FieldList(_output, item, header).Write(parentId, hoursId);
        WriteWarnings(item);
        _output.Raw("</div>\n");
    }

    private void WriteSource(TableItem item)
    {
        _output.Raw("<ol lang=\"").Raw(_language).Raw("\">");
        for (var index = 0; index < item.Cells.Count; index++)
        {
            WriteCell(item.CellId(index + 1), item.Cells[index]);
        }

        _output.Raw("</ol>");
    }

    private void WriteCell(string id, TableCell cell)
    {
        var residue = _places.Residue.GetValueOrDefault(cell);
        _output.Raw("<li id=\"").Raw(id).Raw(residue is null ? "\"><b>" : "\" class=\"left\"><b>")
            .Raw(cell.Span.Line.ToString(CultureInfo.InvariantCulture));
        if (cell.Span.EndLine != cell.Span.Line)
        {
            _output.Raw(string.Create(CultureInfo.InvariantCulture, $"–{cell.Span.EndLine}"));
        }

        _output.Raw("</b> ");
        _ = cell.IsEmpty ? _output.Raw("<i lang=\"en\">empty</i>") : _output.Text(cell.RawText.Trim());
        if (residue is not null)
        {
            _output.Raw(" <mark><span lang=\"en\">left over:</span> ").Text(residue.Text).Raw("</mark>");
        }

        _output.Raw("</li>");
    }

    private void WriteWarnings(TableItem item)
    {
        foreach (var warning in item.Warnings)
        {
            WriteWarning(warning);
        }
    }

    private void WriteWarning(ImportWarning warning) =>
        _output.Raw("<p class=\"warning\"><strong>").Text(warning.Code).Raw("</strong> ").Text(warning.Message).Raw("</p>");
}
