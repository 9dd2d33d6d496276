using System.Text.Json;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Nodes;

namespace DirectoryApi.Planning.Reports;

/// <summary>The parts that JSON reports are made of.</summary>
internal static class JsonParts
{
    /// <summary>Writes a property with an array of objects.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a property with an array of texts.</summary>
    public static void WriteArray(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an enumeration's value as the API does: <c>PUBLIC_SERVICE_CENTRE</c>.</summary>
    public static void WriteEnum<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()));

    /// <summary>A value of a field as the API tells it: the office above by its id, any other value as it is.</summary>
    public static string? ApiValue(OfficeField field, string? value) =>
        field == OfficeField.Parent && value is not null ? NodeId.Encode(nameof(Office), value) : value;

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes where something is printed: <c>file</c>, <c>line</c>, <c>endLine</c>, <c>cell</c>, <c>row</c>; or null.</summary>
    public static void WritePlace(this Utf8JsonWriter json, string name, SourcePlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        json.WritePlaceValue(place);
    }

    /// <summary>Writes a place as an element of an array.</summary>
    public static void WritePlaceValue(this Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject();
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Span.Line);
        json.WriteNumber("endLine", place.Span.EndLine);
        json.WriteNumber("cell", place.Span.Cell);
        json.WriteString("row", place.Row.Key.ToString());
        json.WriteEndObject();
    }
}
