using System.Text.RegularExpressions;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Exports.Http;
using DirectoryApi.Store.Snapshots;
using Column = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Store.Snapshots.OfficeNode>;
using UrlColumn = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Exports.Hsds.OfficeSite>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>Offices as organizations. An office's units are organizations below it.</summary>
internal static partial class OrganizationTables
{
    /// <summary>The table <c>organization</c>.</summary>
    public static IHsdsTable Organizations { get; } = new HsdsTable<OfficeNode>(
        "organization",
        "organizations.csv",
        scope => scope.Snapshot.Offices,
        Column.Id(HsdsIds.Organization),
        Column.Required("name", (office, scope) => scope.NameOf(office)),
        new("alternate_name", OtherNames),
        Column.Required("description", Description),
        new("email", (office, _) => office.Office.Emails is [var email, ..] ? email : null),
        new(new HsdsField("website") { Format = "uri" }, (office, _) => Sites(office).FirstOrDefault()),
        Column.To("organization", "parent_organization_id", office => office.Parent is { } parent ? HsdsIds.Organization(parent) : null));

    /// <summary>The table <c>url</c>: sites beside the first.</summary>
    public static IHsdsTable Urls { get; } = new HsdsTable<OfficeSite>(
        "url",
        "url.csv",
        scope => scope.Snapshot.Offices.SelectMany(
            office => Sites(office).Index().Skip(1),
            (office, indexed) => new OfficeSite(office, indexed.Index, indexed.Item)),
        UrlColumn.Id(url => HsdsIds.Part(url.Office, "url", url.Index)),
        new(new HsdsField("url") { Format = "uri", IsRequired = true }, (url, _) => url.Site),
        UrlColumn.To("organization", "organization_id", url => HsdsIds.Organization(url.Office)));

    // Validators of the specification refuse a host that ends in no top-level domain, which is a misprint.
    private static IEnumerable<string> Sites(OfficeNode office) =>
        office.Office.Websites.Where(site => Uri.TryCreate(site, UriKind.Absolute, out var uri) && TopLevelDomain().IsMatch(uri.IdnHost));

    // Letters alone, or an encoded name: RFC 3696, section 2.
    [GeneratedRegex(@"\.([a-z]{2,}|xn--[a-z0-9-]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex TopLevelDomain();

    private static string? OtherNames(OfficeNode office, ExportScope scope) =>
        string.Join(" / ", office.Office.Names.Select(name => name.Text).Where(name => name != scope.NameOf(office)).Distinct());

    private static string Description(OfficeNode office, ExportScope scope) => ExportTexts.Table.Say(
        "office-description",
        scope.Wording,
        ExportTexts.Table.Say($"kind.{ApiEnum<OfficeKind>.NameOf(office.Office.Kind)}", scope.Wording),
        ExportedDataset.DateText(office.Office.AsOf),
        OfficeParts.Documents(office).FirstOrDefault()?.Decree.Number);
}
