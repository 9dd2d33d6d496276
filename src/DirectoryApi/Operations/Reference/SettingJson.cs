using System.Text.Encodings.Web;
using System.Text.Json;

namespace DirectoryApi.Operations.Reference;

/// <summary>The settings with the values that hold, as JSON for programs.</summary>
internal static class SettingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>
    /// Writes an array of objects: <c>key</c>, <c>argument</c> (null for none), <c>environmentVariable</c>, <c>default</c>,
    /// <c>values</c>, <c>meaning</c>, <c>value</c>, <c>source</c>.
    /// </summary>
    public static void Write(Stream output, IReadOnlyList<SettingValue> values)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var (setting, value, source) in values)
        {
            json.WriteStartObject();
            json.WriteString("key", setting.Key);
            json.WriteString("argument", setting.Argument);
            json.WriteString("environmentVariable", setting.EnvironmentVariable);
            json.WriteString("default", setting.DefaultText);
            json.WriteString("values", setting.Values);
            json.WriteString("meaning", setting.Meaning);
            json.WriteString("value", value);
            json.WriteString("source", source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
