using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>Writes the part of the page on one document: what it is, its contents, its warnings and its tables.</summary>
internal sealed class DocumentSection
{
    private static readonly Dictionary<Language, string> Languages = new() { [Language.Kk] = "Kazakh", [Language.Ru] = "Russian", [Language.En] = "English" };

    private readonly HtmlOutput _output;
    private readonly DocumentPlaces _places;
    private readonly AnnexReading _reading;
    private readonly Decree _decree;

    public DocumentSection(HtmlOutput output, DocumentPlaces places)
    {
        _output = output;
        _places = places;
        _reading = places.Reading;
        _decree = _reading.Decree.Decree;
    }

    /// <summary>Writes the document.</summary>
    public void Write(CancellationToken cancellationToken)
    {
        _output.Raw("<section id=\"").Raw(_places.Id).Raw("\"><h2>").Text(_reading.Document.File.Name).Raw("</h2>");
        WriteSummary();
        WriteContents();
        WriteWarnings();
        WritePassedOver();
        _output.Raw("<h3>Tables</h3>");
        for (var index = 0; index < _places.Tables.Count; index++)
        {
            new TableSection(_output, _places.Tables[index], _decree.Language).Write(isOpen: index == 0, cancellationToken);
        }

        _output.Raw("</section>\n");
    }

    private void WriteSummary()
    {
        var tag = _decree.Language.Tag();
        _output.Raw("<h3>Summary</h3><dl class=\"facts\">");
        Fact("Decree", $"№ {_decree.Number} of {ReportText.Date(_decree.AdoptedOn)}, {Languages[_decree.Language]}");
        Fact("Title", _decree.Title, tag);
        Fact("Status", _decree.Status == DocumentStatus.InForce ? "not said to be repealed" : string.Join(' ', ((string?[])["repealed", _decree.RepealedOn is { } date ? ReportText.Date(date) : null]).OfType<string>()));
        if (_decree.RepealedBy is { } act)
        {
            Fact("Repealed by", act, tag);
        }

        Fact("Read as", $"{ReportText.Format(_reading.Document.Format)}, {ReportText.Count(_reading.Document.File.Bytes.Length, "byte")}");
        Fact("SHA-256", _reading.Document.File.Sha256);
        Fact("Standards", Text(_reading.Decree.Standards.Count));
        Fact("Tables", string.Join("; ", TableGroup.Of(_reading)));
        Fact("Rows", Text(_reading.Decree.Rows.Count));
        Fact("Characters", ReportText.Share(_reading.Account));
        Fact("Warnings", Text(_reading.Decree.Warnings.Count));
        _output.Raw("</dl>");
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void Fact(string label, string value, string? language = null) =>
        _output.Raw("<dt>").Raw(label).Raw("</dt><dd").Raw(language is null ? ">" : $" lang=\"{language}\">").Text(value).Raw("</dd>");

    private void WriteContents()
    {
        _output.Raw("<nav aria-labelledby=\"").Raw(_places.Id).Raw("n\"><h3 id=\"").Raw(_places.Id).Raw("n\">Contents</h3><ol>");
        foreach (var standard in _reading.Decree.Standards)
        {
            _output.Raw("<li><span lang=\"").Raw(_decree.Language.Tag()).Raw("\">").Text(standard.Name).Raw("</span>");
            foreach (var hours in standard.Hours)
            {
                _output.Raw("<p>Hours of ").Text(ReportText.Listed(hours.Kind, contactPoints: false)).Raw(", by the clause on ")
                    .Text(hours.Text.Span.ToString()).Raw(": ").Text(WeekText.Of(hours.Rules)).Raw("</p>");
            }

            _output.Raw("<ul>");
            foreach (var table in _places.Tables.Where(table => table.Reading.Table.Standard == standard.Ordinal))
            {
                _output.Raw("<li><a href=\"#").Raw(table.Id).Raw("\">").Text(TableSection.TitleOf(table.Reading)).Raw("</a></li>");
            }

            _output.Raw("</ul></li>");
        }

        _output.Raw("</ol></nav>");
    }

    private void WriteWarnings()
    {
        _output.Raw("<h3>Warnings</h3>");
        if (_reading.Decree.Warnings.Count == 0)
        {
            _output.Raw("<p>None.</p>");
        }

        foreach (var group in _reading.Decree.Warnings.GroupBy(warning => warning.Code).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            _output.Raw("<details><summary>").Text(group.Key).Raw(" <span>").Number(group.Count()).Raw("</span></summary><ul>");
            foreach (var warning in group)
            {
                WriteWarning(warning);
            }

            _output.Raw("</ul></details>");
        }
    }

    private void WriteWarning(ImportWarning warning)
    {
        var target = _places.TargetOf(warning);
        _output.Raw("<li>");
        _ = target is null ? _output : _output.Raw("<a href=\"#").Raw(target).Raw("\">");
        _output.Text(warning.Span.ToString()).Raw(target is null ? "" : "</a>").Raw(": ").Text(warning.Message).Raw("</li>");
    }

    private void WritePassedOver()
    {
        if (_reading.Account.PassedOver.Count == 0)
        {
            return;
        }

        _output.Raw("<h3>Tables that list no offices</h3><ul>");
        foreach (var table in _reading.Account.PassedOver)
        {
            _output.Raw("<li>").Text(table.Span.ToString()).Raw(", ").Text(ReportText.Count(table.Rows, "row")).Raw(": <span lang=\"")
                .Raw(_decree.Language.Tag()).Raw("\">").Text(table.Heads).Raw("</span></li>");
        }

        _output.Raw("</ul>");
    }
}
