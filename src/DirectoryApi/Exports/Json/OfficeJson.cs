using System.Text.Json;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Nodes;
using DirectoryApi.Planning.Reports;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Json;

/// <summary>
/// An office as an object. Fields are named as in the schema; other records are named by slug. Without a language <c>names</c> and
/// <c>addresses</c> are objects by language, each text with its <c>origin</c>; with one <c>name</c> and <c>address</c> are texts. What is
/// not known is left out.
/// </summary>
internal static class OfficeJson
{
    /// <summary>Writes the properties of an office. Its point is left to the format.</summary>
    public static void WriteProperties(Utf8JsonWriter json, OfficeNode node, ExportScope scope)
    {
        var office = node.Office;
        json.WriteString("slug", office.Slug);
        json.WriteEnum("kind", office.Kind);
        json.WriteEnum("level", office.Level);
        WriteNames(json, node, scope);
        WriteIfKnown(json, "parent", node.Parent?.Office.Slug);
        WriteIfKnown(json, "region", node.Region?.Region.Slug);
        WriteIfKnown(json, "district", node.District?.District.Slug);
        WriteIfKnown(json, "settlement", node.Settlement?.Settlement.Slug);
        WriteIfKnown(json, "postalCode", OfficeParts.PostalCode(node));
        WriteAddresses(json, node, scope);
        json.WriteArray("phones", office.Phones, static (json, phone) =>
        {
            json.WriteString("display", phone.Display);
            WriteIfKnown(json, "e164", phone.E164);
            json.WriteEnum("purpose", phone.Purpose);
        });
        json.WriteArray("emails", office.Emails);
        json.WriteArray("websites", office.Websites);
        WriteHours(json, node);
        json.WriteArray("services", office.ServiceSlugs);
        json.WriteArray("documents", OfficeParts.Documents(node).Select(document => document.Decree.Slug));
        json.WriteString("asOf", ExportedDataset.DateText(office.AsOf));
    }

    /// <summary>The id of an office in the API.</summary>
    public static string IdOf(OfficeNode node) => NodeId.Encode("Office", node.Office.Key);

    private static void WriteNames(Utf8JsonWriter json, OfficeNode node, ExportScope scope)
    {
        if (scope.Language is not null)
        {
            json.WriteString("name", scope.NameOf(node));
            return;
        }

        json.WriteStartObject("names");
        foreach (var name in node.Office.Names.OrderBy(name => name.Language))
        {
            WriteText(json, name.Language, name.Text, name.Origin);
        }

        json.WriteEndObject();
    }

    private static void WriteAddresses(Utf8JsonWriter json, OfficeNode node, ExportScope scope)
    {
        if (scope.Language is not null)
        {
            WriteIfKnown(json, "address", scope.AddressOf(node)?.Text);
            return;
        }

        json.WriteStartObject("addresses");
        foreach (var address in node.Office.Addresses.OrderBy(address => address.Language))
        {
            WriteText(json, address.Language, address.Text, address.Origin);
        }

        json.WriteEndObject();
    }

    private static void WriteHours(Utf8JsonWriter json, OfficeNode node)
    {
        if (node.Office.Hours is not { } hours)
        {
            return;
        }

        json.WriteStartObject("hours");
        json.WriteString("osm", OfficeParts.Hours(node));
        WriteIfKnown(json, "text", hours.Text);
        json.WriteEnum("origin", hours.Origin);
        json.WriteString("timeZone", Domain.Hours.OpeningHours.TimeZoneId);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Language language, string text, TextOrigin origin)
    {
        json.WriteStartObject(language.Tag());
        json.WriteString("text", text);
        json.WriteEnum("origin", origin);
        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
