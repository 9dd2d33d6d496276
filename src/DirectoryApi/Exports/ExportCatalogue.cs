using System.IO.Pipelines;
using System.Text.Json;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.Csv;
using DirectoryApi.Exports.Http;
using DirectoryApi.Exports.Json;
using DirectoryApi.Feeds;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Exports;

/// <summary>The list of every export and feed, as JSON and as <c>Link</c> headers.</summary>
internal static class ExportCatalogue
{
    /// <summary>Every file there is.</summary>
    public static IReadOnlyList<ExportLink> Links { get; } =
    [
        Filtered("offices.csv", ExportPaths.Csv, "text/csv", "Offices as a table, one line an office"),
        Languaged("offices.csv-metadata.json", ExportPaths.CsvMetadata, CsvwMetadata.MediaType, "What the columns of the table are, CSV on the Web"),
        Filtered("offices.ndjson", ExportPaths.Ndjson, "application/x-ndjson", "Offices as lines of JSON behind a line about the dataset"),
        Filtered("offices.geojson", ExportPaths.GeoJson, OfficeGeoJson.MediaType, "Offices as a feature collection, RFC 7946"),
        Languaged("hsds.zip", ExportPaths.Hsds, "application/zip", "Human Services Data Specification 3, a tabular data package"),
        Languaged("vcard", ExportPaths.CardTemplate, "text/vcard", "One office as a vCard 4.0, RFC 6350"),
        Languaged("icalendar", ExportPaths.CalendarTemplate, "text/calendar", "Opening hours of one office, RFC 5545; none where they are not known"),
        Feed("changes.json", FeedPaths.Json, "application/feed+json", "What imports changed, JSON Feed 1.1"),
        Feed("changes.atom", FeedPaths.Atom, "application/atom+xml", "What imports changed, Atom, RFC 4287"),
    ];

    /// <summary>The values of the catalogue's <c>Link</c> headers: one an export that is one file.</summary>
    public static IReadOnlyList<string> LinkHeaders { get; } =
        [.. Links.Where(link => link.IsWhole).Select(link => $"<{link.Path}>; rel=\"alternate\"; type=\"{link.MediaType}\"")];

    /// <summary>The media types that are text, and so worth to be compressed.</summary>
    public static IEnumerable<string> CompressibleMediaTypes => Links.Select(link => link.MediaType).Where(type => type != "application/zip").Distinct();

    /// <summary>Writes the catalogue.</summary>
    public static async Task WriteAsync(PipeWriter output, ExportScope scope)
    {
        await using var json = new Utf8JsonWriter(output, ExportJson.Options);
        json.WriteStartObject();
        json.WriteStartObject("dataset");
        scope.Dataset.WriteProperties(json, scope.Wording);
        json.WriteNumber("count", scope.Snapshot.Offices.Count);
        json.WriteEndObject();
        json.WriteArray("exports", Links, static (json, link) =>
        {
            json.WriteString("name", link.Name);
            json.WriteString(link.IsWhole ? "href" : "hrefTemplate", link.IsWhole ? link.Path : link.Template);
            json.WriteString("mediaType", link.MediaType);
            json.WriteString("description", link.Description);
            json.WriteArray("parameters", link.Parameters);
        });
        json.WriteArray("languages", Enum.GetValues<Language>().Select(language => language.Tag()));
        json.WriteEndObject();
    }

    private static ExportLink Filtered(string name, string path, string mediaType, string description) =>
        new(name, path, mediaType, description) { Parameters = OfficeParameters.Names };

    private static ExportLink Languaged(string name, string path, string mediaType, string description) =>
        new(name, path, mediaType, description) { Parameters = [RequestParameters.LanguageName] };

    private static ExportLink Feed(string name, string path, string mediaType, string description) =>
        new(name, path, mediaType, description) { Parameters = FeedParameters.Names };
}
