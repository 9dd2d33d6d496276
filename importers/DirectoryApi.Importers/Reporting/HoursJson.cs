using System.Text.Json;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Importers.Reporting;

/// <summary>Writes working hours as JSON.</summary>
internal static class HoursJson
{
    private static readonly string[] Days = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    /// <summary>Writes a property with an array of rules: days, opening and closing time, breaks.</summary>
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<HoursRule> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteStartArray("days");
            foreach (var day in rule.Days)
            {
                json.WriteStringValue(Days[(int)day]);
            }

            json.WriteEndArray();
            json.WriteString("opens", rule.Opens.ToString());
            json.WriteString("closes", rule.Closes.ToString());
            json.WriteStartArray("breaks");
            foreach (var pause in rule.Breaks)
            {
                json.WriteStartArray();
                json.WriteStringValue(pause.Opens.ToString());
                json.WriteStringValue(pause.Closes.ToString());
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
