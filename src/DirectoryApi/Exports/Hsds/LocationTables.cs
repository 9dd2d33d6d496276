using DirectoryApi.Domain.Places;
using DirectoryApi.Exports.Http;
using DirectoryApi.Store.Snapshots;
using Column = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Store.Snapshots.OfficeNode>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>Where offices are.</summary>
internal static class LocationTables
{
    private static readonly string[] Types = ["physical", "postal", "virtual"];

    /// <summary>The table <c>location</c>: one an office, with a point where one is known.</summary>
    public static IHsdsTable Locations { get; } = new HsdsTable<OfficeNode>(
        "location",
        "locations.csv",
        scope => scope.Snapshot.Offices,
        Column.Id(HsdsIds.Location),
        new(new HsdsField("location_type") { IsRequired = true, Allowed = Types }, (_, _) => "physical"),
        Column.To("organization", "organization_id", office => HsdsIds.Organization(office)),
        new("name", (office, scope) => scope.NameOf(office)),
        new("description", Description),
        new(new HsdsField("latitude") { Type = "number" }, (office, scope) => Degrees(scope.LocationOf(office)?.Coordinates.Latitude)),
        new(new HsdsField("longitude") { Type = "number" }, (office, scope) => Degrees(scope.LocationOf(office)?.Coordinates.Longitude)));

    /// <summary>
    /// The table <c>address</c>: one an office that an annex prints an address of. The specification demands a city and a postal code; what
    /// is not printed and not in the gazetteer is an empty text, and not made up.
    /// </summary>
    public static IHsdsTable Addresses { get; } = new HsdsTable<OfficeNode>(
        "address",
        "addresses.csv",
        scope => scope.Snapshot.Offices.Where(office => office.Office.Addresses.Count > 0),
        Column.Id(office => HsdsIds.Part(office, "address")),
        Column.To("location", "location_id", office => HsdsIds.Location(office)),
        Column.Required("address_1", (office, scope) => scope.AddressOf(office)!.Text),
        Column.Required("city", City),
        Column.Required("state_province", (office, scope) => office.Region?.Region.Names.In(scope.AddressOf(office)!.Language)),
        Column.Required("postal_code", (office, _) => OfficeParts.PostalCode(office)),
        Column.Required("country", (_, _) => "KZ"),
        new(new HsdsField("address_type") { IsRequired = true, Allowed = Types }, (_, _) => "physical"))
    {
        HasEmptyTexts = true,
    };

    private static string? City(OfficeNode office, ExportScope scope)
    {
        var address = scope.AddressOf(office)!;
        return office.Settlement?.Settlement.Names.In(address.Language) ?? address.Settlement;
    }

    private static string? Description(OfficeNode office, ExportScope scope) => scope.LocationOf(office) is { } location
        ? ExportTexts.Table.Say("precision", scope.Wording, ApiEnum<LocationPrecision>.NameOf(location.Precision))
        : null;

    private static string? Degrees(double? degrees) => degrees is { } known ? ExportScope.Degrees(known) : null;
}
