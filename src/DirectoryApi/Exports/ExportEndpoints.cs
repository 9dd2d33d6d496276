using System.Text.Json;
using DirectoryApi.Exports.Calendars;
using DirectoryApi.Exports.Cards;
using DirectoryApi.Exports.Csv;
using DirectoryApi.Exports.Hsds;
using DirectoryApi.Exports.Http;
using DirectoryApi.Exports.Json;
using DirectoryApi.Serving;
using DirectoryApi.Serving.RateLimiting;

namespace DirectoryApi.Exports;

/// <summary>The addresses of exports.</summary>
public static class ExportEndpoints
{
    /// <summary>
    /// Maps every export: see <see cref="ExportPaths"/>. They answer GET and HEAD, carry <c>ETag</c>, <c>Last-Modified</c> and a file name, and
    /// answer <c>If-None-Match</c> with 304. What is wrong with a request is told as problem details (RFC 9457).
    /// </summary>
    /// <param name="endpoints">The server.</param>
    /// <param name="host">Holds the edition that is served.</param>
    public static void MapDirectoryExports(this IEndpointRouteBuilder endpoints, DirectoryHost host)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(host);
        endpoints.MapExport(ExportPaths.Catalogue, host, Catalogue);
        endpoints.MapExport(ExportPaths.Csv, host, Csv).Weighs(RequestKind.Export);
        endpoints.MapExport(ExportPaths.CsvMetadata, host, CsvMetadata);
        endpoints.MapExport(ExportPaths.Ndjson, host, Ndjson).Weighs(RequestKind.Export);
        endpoints.MapExport(ExportPaths.GeoJson, host, GeoJson).Weighs(RequestKind.Export);
        endpoints.MapExport(ExportPaths.Hsds, host, Hsds).Weighs(RequestKind.Export);
        endpoints.MapOfficeExport(ExportPaths.CardTemplate, host, OfficeCard.Represent);
        endpoints.MapOfficeExport(ExportPaths.CalendarTemplate, host, HoursCalendar.Represent);
    }

    private static Representation Catalogue(HttpContext context, PublishedDirectory directory)
    {
        var scope = LanguageScope(context, directory);
        return new("application/json; charset=utf-8", (output, _) => ExportCatalogue.WriteAsync(output, scope)) { Links = ExportCatalogue.LinkHeaders };
    }

    private static Representation Csv(HttpContext context, PublishedDirectory directory)
    {
        var (scope, offices) = Selection(context, directory);
        var metadata = ExportPaths.CsvMetadata + LanguageQuery(scope);
        return new(OfficeCsv.MediaType, (output, cancellationToken) => OfficeCsv.WriteAsync(output, scope, offices, cancellationToken))
        {
            FileName = scope.Dataset.FileName("offices", "csv"),
            Links = [$"<{metadata}>; rel=\"describedby\"; type=\"{CsvwMetadata.MediaType}\""],
        };
    }

    private static Representation CsvMetadata(HttpContext context, PublishedDirectory directory)
    {
        var scope = LanguageScope(context, directory);
        return new(CsvwMetadata.MediaType, async (output, _) =>
        {
            await using var json = new Utf8JsonWriter(output, ExportJson.Options);
            CsvwMetadata.Write(json, scope, Path.GetFileName(ExportPaths.Csv) + LanguageQuery(scope));
        });
    }

    private static Representation Ndjson(HttpContext context, PublishedDirectory directory)
    {
        var (scope, offices) = Selection(context, directory);
        return new(OfficeNdjson.MediaType, (output, cancellationToken) => OfficeNdjson.WriteAsync(output, scope, offices, cancellationToken))
        {
            FileName = scope.Dataset.FileName("offices", "ndjson"),
        };
    }

    private static Representation GeoJson(HttpContext context, PublishedDirectory directory)
    {
        var (scope, offices) = Selection(context, directory);
        return new(OfficeGeoJson.MediaType, (output, cancellationToken) => OfficeGeoJson.WriteAsync(output, scope, offices, cancellationToken))
        {
            FileName = scope.Dataset.FileName("offices", "geojson"),
        };
    }

    private static Representation Hsds(HttpContext context, PublishedDirectory directory)
    {
        var scope = LanguageScope(context, directory);
        return new("application/zip", (output, cancellationToken) => HsdsPackage.WriteAsync(output, scope, cancellationToken))
        {
            FileName = scope.Dataset.FileName("hsds", "zip"),
        };
    }

    private static (ExportScope Scope, SelectedOffices Offices) Selection(HttpContext context, PublishedDirectory directory)
    {
        var parameters = new RequestParameters(context.Request.Query, OfficeParameters.Names);
        var scope = new ExportScope(directory, parameters.Language());
        return (scope, new SelectedOffices(directory.Snapshot, OfficeParameters.Read(parameters, directory.Snapshot)));
    }

    private static ExportScope LanguageScope(HttpContext context, PublishedDirectory directory) =>
        new(directory, new RequestParameters(context.Request.Query, RequestParameters.LanguageName).Language());

    private static string LanguageQuery(ExportScope scope) =>
        scope.Language is { } language ? $"?{RequestParameters.LanguageName}={Domain.Languages.LanguageTags.Tag(language)}" : "";
}
