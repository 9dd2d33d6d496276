using Column = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Exports.Hsds.GivenService>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>
/// Services. In the specification a service belongs to one organization, so that there is one for each office that gives it; which of them
/// are the same service tells the taxonomy.
/// </summary>
internal static class ServiceTables
{
    /// <summary>The table <c>service</c>.</summary>
    public static IHsdsTable Services { get; } = new HsdsTable<GivenService>(
        "service",
        "services.csv",
        All,
        Column.Id(given => HsdsIds.Service(given.Office, given.Service)),
        Column.To("organization", "organization_id", given => HsdsIds.Organization(given.Office), isRequired: true),
        Column.Required("name", (given, scope) => scope.Choose(given.Service.Service.Names).Text),
        new(new HsdsField("status") { IsRequired = true, Allowed = ["active", "inactive", "defunct", "temporarily closed"] }, (_, _) => "active"),
        new("description", (_, scope) => ExportTexts.Table.Say("as-of-note", scope.Wording)),
        new(new HsdsField("assured_date") { Type = "date" }, (given, _) => ExportedDataset.DateText(given.Office.Office.AsOf)));

    /// <summary>The table <c>service_at_location</c>.</summary>
    public static IHsdsTable ServicesAtLocations { get; } = new HsdsTable<GivenService>(
        "service_at_location",
        "service_at_location.csv",
        All,
        Column.Id(given => NameBasedId.Of("service_at_location", given.Office.Office.Key, given.Service.Service.Slug)),
        Column.To("service", "service_id", given => HsdsIds.Service(given.Office, given.Service), isRequired: true),
        Column.To("location", "location_id", given => HsdsIds.Location(given.Office), isRequired: true));

    /// <summary>Every office with every service it gives.</summary>
    public static IEnumerable<GivenService> All(ExportScope scope) =>
        scope.Snapshot.Offices.SelectMany(office => office.Services, (office, service) => new GivenService(office, service));
}
