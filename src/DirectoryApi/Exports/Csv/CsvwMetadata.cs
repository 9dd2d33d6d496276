using System.Text.Json;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Exports.Csv;

/// <summary>What the columns of the table of offices are, as W3C's Metadata Vocabulary for Tabular Data has it.</summary>
internal static class CsvwMetadata
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/csvm+json";

    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="scope">The edition and the language, which decides which columns there are.</param>
    /// <param name="table">Address of the table, relative to that of the metadata.</param>
    public static void Write(Utf8JsonWriter json, ExportScope scope, string table)
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteString("url", table);
        json.WriteString("dc:title", ExportTexts.Table.Say("title", scope.Wording));
        json.WriteString("dc:description", ExportTexts.Table.Say("as-of-note", scope.Wording));
        json.WriteString("dc:rights", ExportTexts.Licence(scope.Wording));
        json.WriteStartObject("dc:license");
        json.WriteString("@id", ExportedDataset.LicenceUrl);
        json.WriteEndObject();
        json.WriteStartObject("dc:issued");
        json.WriteString("@value", scope.Dataset.PublishedAt);
        json.WriteString("@type", "dateTime");
        json.WriteEndObject();
        json.WriteStartObject("dialect");
        json.WriteBoolean("header", true);
        json.WriteString("encoding", "utf-8");
        json.WriteEndObject();
        json.WriteStartObject("tableSchema");
        json.WriteArray("columns", OfficeColumns.Of(scope), (json, column) => WriteColumn(json, column, scope.Wording));
        json.WriteString("primaryKey", "id");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, CsvColumn column, Language wording)
    {
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Name);
        json.WriteString("dc:description", column.Describe(wording));
        json.WriteString("datatype", column.DataType);
        if (column.Language is { } language)
        {
            json.WriteString("lang", language.Tag());
        }

        if (column.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        if (column.IsList)
        {
            json.WriteString("separator", CsvColumn.Separator.ToString());
        }
    }
}
