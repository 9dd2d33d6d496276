using System.Text.Encodings.Web;
using System.Text.Json;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Reporting;

/// <summary>Writes rows as JSON Lines: one object a row, UTF-8, Cyrillic unescaped.</summary>
public static class RowJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one row and a line feed.</summary>
    public static void Write(Stream output, AnnexRow row)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(row);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("document", row.Document);
            json.WriteNumber("standard", row.Key.Standard);
            json.WriteString("annex", row.Key.Annex);
            json.WriteString("row", row.Row);
            json.WriteNumber("line", row.Span.Line);
            json.WriteString("lang", row.Language.Tag());
            json.WriteString("parent", row.Parent);
            json.WriteString("group", row.Group);
            json.WriteString("name", row.Name?.Value);
            json.WriteString("position", row.Position?.Value);
            json.WriteString("room", row.Room?.Value);
            json.WriteString("address", row.Address?.Value);
            json.WriteString("postal_code", row.PostalCode);
            WritePhones(json, row.Phones);
            WriteValues(json, "emails", row.Emails);
            WriteValues(json, "websites", row.Websites);
            json.WriteString("hours_text", row.HoursText?.Value);
            HoursJson.Write(json, "hours", row.Hours);
            json.WriteString("settlement", row.Settlement);
            json.WriteString("settlement_type", row.SettlementType);
            json.WriteString("region", row.Region);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WritePhones(Utf8JsonWriter json, IReadOnlyList<RowPhone> phones)
    {
        json.WriteStartObject("phones");
        foreach (var column in phones.GroupBy(phone => phone.Column))
        {
            json.WriteStartArray(ColumnName(column.Key));
            foreach (var phone in column)
            {
                json.WriteStringValue(phone.Display.Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string ColumnName(PhonePurpose purpose) => purpose switch
    {
        PhonePurpose.General => "main",
        _ => JsonNamingPolicy.SnakeCaseLower.ConvertName(purpose.ToString()),
    };

    private static void WriteValues(Utf8JsonWriter json, string name, IReadOnlyList<Sourced<string>> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value.Value);
        }

        json.WriteEndArray();
    }
}
