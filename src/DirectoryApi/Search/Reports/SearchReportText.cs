using System.Globalization;
using System.Text;
using DirectoryApi.Analysis;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Reports;

/// <summary>Tells a search as text for a terminal; lines end with a line feed.</summary>
internal static class SearchReportText
{
    private const string Indent = "         ";

    /// <summary>The report.</summary>
    public static string Of(SearchReport report)
    {
        var text = new StringBuilder();
        AppendReading(text, report);
        if (report.Found.DidYouMean is { } corrected)
        {
            Line(text, $"Searched for: {corrected}");
        }

        Line(text, $"Given up: {report.Found.Relaxation}{(report.Found.IsWeak ? "; nothing fits well" : "")}");
        Line(text, $"Offices found: {report.Found.Offices.Count:N0}");
        for (var index = 0; index < report.Hits.Count; index++)
        {
            AppendHit(text, report, report.Hits[index], index + 1);
        }

        return text.ToString();
    }

    private static void AppendReading(StringBuilder text, SearchReport report)
    {
        if (report.Found.Reading is not { } reading)
        {
            Line(text, $"The query has neither letters nor figures that could be looked for.");
            return;
        }

        Line(text, $"Understood as:");
        foreach (var part in reading.Parts)
        {
            var description = PartDescription.Of(part);
            Line(text, $"  {description.Type,-14} «{TextOf(part, reading)}»: {string.Join(" | ", description.Meanings)}");
        }
    }

    private static void AppendHit(StringBuilder text, SearchReport report, SearchHit hit, int number)
    {
        var office = hit.Office.Office;
        Line(text, $"");
        Line(text, $"{number,3} {hit.Score:0.00} {report.NameOf(hit.Office)}");
        var distance = hit.DistanceKilometres is { } kilometres ? string.Create(CultureInfo.InvariantCulture, $"{kilometres:0.0} km") : null;
        string?[] lines =
        [
            Join(report.PlaceOf(hit.Office), distance),
            report.AddressOf(hit.Office),
            string.Join(", ", SearchReport.PhonesOf(office)),
            office.Slug,
        ];
        foreach (var line in lines.Where(line => !string.IsNullOrEmpty(line)))
        {
            Line(text, $"{Indent}{line}");
        }

        foreach (var signal in hit.Signals ?? [])
        {
            Line(text, $"{Indent}{signal.Value,6:+0.00;-0.00;0.00} {signal.Name}: {signal.Reason}");
        }
    }

    private static string Join(params string?[] parts) => string.Join(" · ", parts.OfType<string>());

    private static string TextOf(QueryPart part, QueryReading reading) => reading.Text.Substring(part.Start, part.Length);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
