using System.Text.Json.Nodes;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Nodes;
using DirectoryApi.Pages.Offices;
using DirectoryApi.Pages.Texts;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Discovery;

/// <summary>An office as schema.org <c>GovernmentOffice</c>, and the way to its page as <c>BreadcrumbList</c>.</summary>
internal static class OfficeJsonLd
{
    private const string Type = "GovernmentOffice";

    /// <summary>The JSON-LD of an office's page.</summary>
    public static string Of(PageContext page, OfficeNode office) => JsonLd.Graph(Office(page, office), BreadcrumbJsonLd.Of(page, OfficeBreadcrumbs.Steps(page, office)));

    private static JsonObject Office(PageContext page, OfficeNode node)
    {
        var office = node.Office;
        var name = OfficeTexts.Name(page, node);
        return JsonLd.Thing(
            Type,
            ("@id", AddressOf(page, node) + "#office"),
            ("name", name.Text),
            ("alternateName", JsonLd.List(office.Names.Where(other => other != name).Select(other => other.Text))),
            ("description", page.Texts.Format("office.json-ld.description", OfficeWords.Of(office.Kind, page.Texts), PageDates.Text(office.AsOf, page.Texts))),
            ("identifier", JsonLd.Thing("PropertyValue", ("propertyID", "id"), ("value", NodeId.Encode("Office", office.Key)))),
            ("url", AddressOf(page, node)),
            ("sameAs", JsonLd.List(office.Websites)),
            ("address", Address(page, node)),
            ("telephone", JsonLd.List(office.Phones.Select(phone => phone.E164).OfType<string>().Distinct())),
            ("email", JsonLd.List(office.Emails)),
            ("geo", Point(page, node)),
            ("areaServed", Area(page, node)),
            ("openingHoursSpecification", Hours(office.Hours)),
            ("contactPoint", JsonLd.List(node.Contacts.Select(contact => (JsonNode)Contact(page, contact)))),
            ("parentOrganization", node.Parent is { } parent ? Reference(page, parent) : null),
            ("subOrganization", JsonLd.List(node.Units.Select(unit => (JsonNode)Reference(page, unit)))));
    }

    private static string AddressOf(PageContext page, OfficeNode office) => page.Origin + page.Links.Office(office.Office.Slug);

    private static JsonObject Reference(PageContext page, OfficeNode office) =>
        JsonLd.Thing(Type, ("name", OfficeTexts.Name(page, office).Text), ("url", AddressOf(page, office)));

    private static JsonObject? Address(PageContext page, OfficeNode office) => OfficeTexts.Address(page, office) is not { } address
        ? null
        : JsonLd.Thing(
            "PostalAddress",
            ("streetAddress", address.Text),
            ("addressLocality", office.Settlement?.Settlement.Names.In(page.Language) ?? address.Settlement),
            ("addressRegion", office.Region?.Region.Names.In(page.Language)),
            ("postalCode", address.PostalCode),
            ("addressCountry", "KZ"));

    private static JsonObject? Point(PageContext page, OfficeNode office) => OfficeLocation.Of(office, page.Snapshot) is not { } location
        ? null
        : JsonLd.Thing("GeoCoordinates", ("latitude", location.Coordinates.Latitude), ("longitude", location.Coordinates.Longitude));

    private static JsonObject? Area(PageContext page, OfficeNode office) =>
        (office.District?.District.Names ?? office.Region?.Region.Names)?.In(page.Language) is { } name ? JsonLd.Thing("AdministrativeArea", ("name", name)) : null;

    private static JsonArray Hours(OpeningHours? hours) => JsonLd.List(
        from period in hours?.Periods ?? []
        group period.Day by period.Range into days
        select (JsonNode)JsonLd.Thing(
            "OpeningHoursSpecification",
            ("dayOfWeek", JsonLd.List(days.Select(day => $"https://schema.org/{day}"))),
            ("opens", days.Key.Opens.ToString()),

            // Consumers take 23:59, and not 24:00, for the end of the day.
            ("closes", days.Key.Closes == LocalTime.EndOfDay ? "23:59" : days.Key.Closes.ToString())));

    private static JsonObject Contact(PageContext page, ContactNode node) => JsonLd.Thing(
        "ContactPoint",
        ("contactType", OfficeTexts.Role(page, node.Contact.Role)),
        ("name", node.Contact.Position),
        ("telephone", JsonLd.List(node.Contact.Phones.Select(phone => phone.E164).OfType<string>())),
        ("email", JsonLd.List(node.Contact.Emails)),
        ("hoursAvailable", Hours(node.Contact.Hours)));
}
