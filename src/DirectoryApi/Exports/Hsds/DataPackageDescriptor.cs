using System.Globalization;
using System.Text.Json;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Exports.Hsds;

/// <summary>The file <c>datapackage.json</c>: what is in the package (Frictionless Data, Tabular Data Package 1).</summary>
internal static class DataPackageDescriptor
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, ExportScope scope, IReadOnlyList<IHsdsTable> tables)
    {
        json.WriteStartObject();
        json.WriteString("name", "directory-of-public-offices-of-kazakhstan");
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("title", ExportTexts.Table.Say("title", scope.Wording));
        json.WriteString("description", $"{ExportTexts.Table.Say("as-of-note", scope.Wording)} {ExportTexts.Licence(scope.Wording)}");
        json.WriteString("version", scope.Snapshot.Edition.ToString(CultureInfo.InvariantCulture));
        json.WriteString("created", scope.Dataset.PublishedAt);
        json.WriteString("hsdsVersion", HsdsPackage.Version);
        json.WriteArray("licenses", [ExportedDataset.LicenceName], static (json, name) =>
        {
            json.WriteString("name", name);
            json.WriteString("path", ExportedDataset.LicenceUrl);
        });
        json.WriteArray("sources", scope.Snapshot.Documents, static (json, document) =>
            json.WriteString("title", $"{document.Decree.Stem}, {ExportedDataset.DateText(document.Decree.AdoptedOn)}"));
        json.WriteArray("resources", tables, WriteTable);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, IHsdsTable table)
    {
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Path);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteArray("fields", table.Fields, WriteField);
        json.WriteString("primaryKey", "id");
        if (table.Fields.Any(field => field.Reference is not null))
        {
            json.WriteArray("foreignKeys", table.Fields.Where(field => field.Reference is not null), (json, field) => WriteReference(json, table, field));
        }

        if (table.HasEmptyTexts)
        {
            // The list may not be empty: so one that no cell says.
            json.WriteArray("missingValues", ["NULL"]);
        }

        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, IHsdsTable table, HsdsField field)
    {
        json.WriteString("fields", field.Name);
        json.WriteStartObject("reference");

        // An empty name is the table itself: Table Schema, foreignKeys.
        json.WriteString("resource", field.Reference == table.Name ? "" : field.Reference);
        json.WriteString("fields", "id");
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, HsdsField field)
    {
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type);
        if (field.Format is { } format)
        {
            json.WriteString("format", format);
        }

        if (!field.IsRequired && field.Allowed is null)
        {
            return;
        }

        json.WriteStartObject("constraints");
        json.WriteBoolean("required", field.IsRequired);
        if (field.Allowed is { } allowed)
        {
            json.WriteArray("enum", allowed);
        }

        json.WriteEndObject();
    }
}
