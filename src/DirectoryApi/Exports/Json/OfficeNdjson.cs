using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using DirectoryApi.Exports.Http;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Exports.Json;

/// <summary>
/// The offices as lines of JSON. Every line is an object with a <c>type</c>: the first is <c>dataset</c>, which tells edition, date and
/// licence, each other one an <c>office</c>.
/// </summary>
internal static class OfficeNdjson
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/x-ndjson; charset=utf-8";

    /// <summary>Writes the lines.</summary>
    public static async Task WriteAsync(PipeWriter output, ExportScope scope, SelectedOffices offices, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(output, ExportJson.Options);
        WriteLine("dataset", () =>
        {
            scope.Dataset.WriteProperties(json, scope.Wording);
            json.WriteNumber("count", offices.Count);
        });
        await output.WriteAllAsync(
            offices,
            office => WriteLine("office", () =>
            {
                json.WriteString("id", OfficeJson.IdOf(office));
                OfficeJson.WriteProperties(json, office, scope);
                if (scope.LocationOf(office) is { } location)
                {
                    json.WriteStartObject("location");
                    json.WriteNumber("latitude", Math.Round(location.Coordinates.Latitude, 7));
                    json.WriteNumber("longitude", Math.Round(location.Coordinates.Longitude, 7));
                    json.WriteEnum("precision", location.Precision);
                    json.WriteEndObject();
                }
            }),
            cancellationToken);

        void WriteLine(string type, Action writeProperties)
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            writeProperties();
            json.WriteEndObject();
            json.Flush();
            output.Write("\n"u8);
            json.Reset();
        }
    }
}
