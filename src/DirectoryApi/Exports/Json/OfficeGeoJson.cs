using System.IO.Pipelines;
using System.Text.Json;
using DirectoryApi.Exports.Http;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Exports.Json;

/// <summary>
/// The offices as a feature collection (RFC 7946), with a foreign member <c>dataset</c> that tells edition, date and licence. The geometry
/// of an office whose place is not known is null; <c>precision</c> tells how exactly the others' is.
/// </summary>
internal static class OfficeGeoJson
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/geo+json";

    /// <summary>Writes the collection.</summary>
    public static async Task WriteAsync(PipeWriter output, ExportScope scope, SelectedOffices offices, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(output, ExportJson.Options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartObject("dataset");
        scope.Dataset.WriteProperties(json, scope.Wording);
        json.WriteNumber("count", offices.Count);
        json.WriteEndObject();
        json.WriteStartArray("features");
        await output.WriteAllAsync(
            offices,
            office =>
            {
                json.WriteStartObject();
                json.WriteString("type", "Feature");
                json.WriteString("id", OfficeJson.IdOf(office));
                var location = scope.LocationOf(office);
                if (location is null)
                {
                    json.WriteNull("geometry");
                }
                else
                {
                    json.WriteStartObject("geometry");
                    json.WriteString("type", "Point");
                    json.WriteStartArray("coordinates");
                    json.WriteNumberValue(Math.Round(location.Coordinates.Longitude, 7));
                    json.WriteNumberValue(Math.Round(location.Coordinates.Latitude, 7));
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteStartObject("properties");
                OfficeJson.WriteProperties(json, office, scope);
                if (location is not null)
                {
                    json.WriteEnum("precision", location.Precision);
                }

                json.WriteEndObject();
                json.WriteEndObject();

                // To the output, which sends it when there is enough.
                json.Flush();
            },
            cancellationToken);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }
}
