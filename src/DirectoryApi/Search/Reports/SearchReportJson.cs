using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Analysis;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Search.Reports;

/// <summary>
/// Writes a search as one JSON object on one line, UTF-8, Cyrillic unescaped. Every key is always there; what is not known is null,
/// and what there is none of is an empty array.
/// </summary>
/// <remarks>
/// <c>query</c>, <c>reading</c> (null for a query without letters and figures: <c>text</c>, <c>correction</c>, <c>parts</c>, each with
/// <c>type</c>, <c>text</c>, <c>start</c>, <c>length</c>, <c>meanings</c>), <c>relaxation</c>, <c>isWeak</c>, <c>didYouMean</c>,
/// <c>totalCount</c>, <c>hits</c> (<c>slug</c>, <c>score</c>, <c>distanceKilometres</c>, <c>name</c>, <c>place</c>, <c>address</c>,
/// <c>phones</c>, <c>signals</c>: <c>name</c>, <c>value</c>, <c>reason</c>).
/// </remarks>
internal static class SearchReportJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report and a line feed.</summary>
    /// <param name="output">Takes the text; stays open.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream output, SearchReport report)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("query", report.Query);
            WriteReading(json, report);
            json.WriteEnum("relaxation", report.Found.Relaxation);
            json.WriteBoolean("isWeak", report.Found.IsWeak);
            json.WriteString("didYouMean", report.Found.DidYouMean);
            json.WriteNumber("totalCount", report.Found.Offices.Count);
            json.WriteArray("hits", report.Hits, (writer, hit) => WriteHit(writer, hit, report));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReading(Utf8JsonWriter json, SearchReport report)
    {
        if (report.Found.Reading is not { } reading)
        {
            json.WriteNull("reading");
            return;
        }

        json.WriteStartObject("reading");
        json.WriteString("text", reading.Text);
        json.WriteEnum("correction", reading.Correction);
        json.WriteArray("parts", reading.Parts, (writer, part) =>
        {
            var description = PartDescription.Of(part);
            writer.WriteString("type", description.Type);
            writer.WriteString("text", reading.Text.AsSpan(part.Start, part.Length));
            writer.WriteNumber("start", part.Start);
            writer.WriteNumber("length", part.Length);
            writer.WriteArray("meanings", description.Meanings);
        });
        json.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit, SearchReport report)
    {
        var office = hit.Office.Office;
        json.WriteString("slug", office.Slug);
        json.WriteNumber("score", hit.Score);
        if (hit.DistanceKilometres is { } distance)
        {
            json.WriteNumber("distanceKilometres", distance);
        }
        else
        {
            json.WriteNull("distanceKilometres");
        }

        json.WriteString("name", report.NameOf(hit.Office));
        json.WriteString("place", report.PlaceOf(hit.Office));
        json.WriteString("address", report.AddressOf(hit.Office));
        json.WriteArray("phones", SearchReport.PhonesOf(office));
        json.WriteArray("signals", hit.Signals ?? [], (writer, signal) =>
        {
            writer.WriteString("name", signal.Name);
            writer.WriteNumber("value", signal.Value);
            writer.WriteString("reason", signal.Reason);
        });
    }
}
