using System.Text;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Importers.Reporting.Pages;
using DirectoryApi.Planning.Reports.Pages;

namespace DirectoryApi.Planning.Reports;

/// <summary>
/// Writes a plan as one page that stands by itself: what happens to how many offices, then each of them by kind of change with the
/// values before and after side by side, each linked to the row that prints it. Rows are quoted at the end.
/// </summary>
internal static class PlanHtmlWriter
{
    /// <summary>How many offices a part of the page may have to be shown unfolded.</summary>
    private const int UnfoldedOffices = 100;

    private static readonly string Style = ReadStyle();

    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="output">Takes the page; stays open.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(Stream output, EditionPlan plan) =>
        ReportPage.Write(output, "What the import would change", Style, page => WriteHeader(page, plan), page => WriteMain(page, plan));

    private static void WriteHeader(HtmlOutput page, EditionPlan plan)
    {
        page.Raw("<p>").Text(PlanWords.Base(plan)).Raw(" Values link to the rows that print them.</p>")
            .Raw("<nav aria-labelledby=\"offices\"><h2 id=\"offices\">Offices</h2><p>").Number(plan.OfficesBefore).Raw(" now, ").Number(plan.OfficesAfter).Raw(" then.</p><ul>");
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            var count = plan.Count(kind);
            page.Raw("<li>").Raw(count == 0 ? "" : $"<a href=\"#{kind}\">").Text(PlanWords.Of(kind)).Raw(count == 0 ? "" : "</a>").Raw(": ").Number(count)
                .Raw(kind == PlanKind.Withdrawn && count > 0 ? $" ({ReportText.Percent(plan.WithdrawnShare)})" : "").Raw("</li>");
        }

        page.Raw("<li>Unchanged: ").Number(plan.Unchanged).Raw("</li></ul></nav><section aria-labelledby=\"documents\"><h2 id=\"documents\">Documents</h2><ul>");
        foreach (var document in plan.Documents)
        {
            page.Raw("<li>").Text(PlanWords.Of(document));
            foreach (var (kind, count) in document.Offices.OrderBy(pair => pair.Key))
            {
                page.Raw(", ").Number(count).Raw(" ").Text(ReportText.Words(kind));
            }

            page.Raw("</li>");
        }

        page.Raw("</ul></section>");
    }

    private static void WriteMain(HtmlOutput page, EditionPlan plan)
    {
        var rows = new QuotedRows();
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            PlannedOffice[] offices = [.. plan.Offices.Where(office => office.Kind == kind)];
            if (offices.Length > 0)
            {
                WriteOffices(page, kind, offices, rows);
            }
        }

        WriteDoubts(page, plan.Doubts, rows);
        WriteWarnings(page, plan.Warnings);
        page.Raw("<section aria-labelledby=\"rows\"><h2 id=\"rows\">Printed rows</h2>");
        rows.Write(page);
        page.Raw("</section>");
    }

    private static void WriteOffices(HtmlOutput page, PlanKind kind, PlannedOffice[] offices, QuotedRows rows)
    {
        page.Raw("<section id=\"").Raw(kind.ToString()).Raw("\"><h2>").Text(PlanWords.Of(kind)).Raw("</h2><p>").Text(PlanWords.NoteOn(kind))
            .Raw("</p><details").Raw(offices.Length > UnfoldedOffices ? "" : " open").Raw("><summary>").Text(ReportText.Count(offices.Length, "office")).Raw("</summary>\n");
        var item = new PlannedOfficeItem(page, rows);
        foreach (var office in offices)
        {
            item.Write(office);
        }

        page.Raw("</details></section>\n");
    }

    private static void WriteDoubts(HtmlOutput page, IReadOnlyList<PlannedDoubt> doubts, QuotedRows rows)
    {
        if (doubts.Count == 0)
        {
            return;
        }

        page.Raw("<section><h2>Doubts about which rows speak of one office</h2><details><summary>").Text(ReportText.Count(doubts.Count, "doubt")).Raw("</summary><ul>");
        foreach (var doubt in doubts)
        {
            page.Raw("<li>");
            WriteRow(page, doubt.Match.Left, doubt.Left, rows);
            page.Raw(" and ");
            WriteRow(page, doubt.Match.Right, doubt.Right, rows);
            page.Raw(doubt.Match.IsJoined ? ", taken for one office: " : ", kept apart: ").Text(doubt.Match.Reason).Raw("</li>");
        }

        page.Raw("</ul></details></section>\n");
    }

    private static void WriteRow(HtmlOutput page, RowKey key, SourcePlace? place, QuotedRows rows) =>
        page.Raw(place is null ? "<span>" : $"<a href=\"#{rows.AnchorOf(place)}\">").Text(key.ToString()).Raw(place is null ? "</span>" : "</a>");

    private static void WriteWarnings(HtmlOutput page, IReadOnlyList<ImportWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        page.Raw("<section><h2>Warnings</h2><p>Every value was kept as printed.</p>");
        foreach (var group in warnings.GroupBy(warning => warning.Code).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Raw("<details><summary>").Text(group.Key).Raw(" <span>").Number(group.Count()).Raw("</span></summary><ul>");
            foreach (var warning in group)
            {
                page.Raw("<li>").Text($"{warning.File}, {warning.Span}: {warning.Message}").Raw("</li>");
            }

            page.Raw("</ul></details>");
        }

        page.Raw("</section>\n");
    }

    private static string ReadStyle()
    {
        using var style = typeof(PlanHtmlWriter).Assembly.GetManifestResourceStream("plan.css")
            ?? throw new InvalidOperationException("The assembly has no plan.css.");
        using var reader = new StreamReader(style, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
