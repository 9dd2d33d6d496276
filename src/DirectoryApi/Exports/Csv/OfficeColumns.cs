using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Exports.Http;
using DirectoryApi.Nodes;

namespace DirectoryApi.Exports.Csv;

/// <summary>
/// The columns of the table of offices. Where no language is asked for, names and addresses have a column a language. The edition, its date
/// and the licence stand on every line, where every parser finds them and no line loses them.
/// </summary>
internal static class OfficeColumns
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private static readonly CsvColumn[] Identity =
    [
        new("id", office => NodeId.Encode(nameof(Office), office.Office.Key)) { IsRequired = true },
        new("slug", office => office.Office.Slug) { IsRequired = true },
        new("kind", office => ApiEnum<OfficeKind>.NameOf(office.Office.Kind)) { IsRequired = true },
        new("level", office => ApiEnum<OfficeLevel>.NameOf(office.Office.Level)) { IsRequired = true },
    ];

    private static readonly CsvColumn[] Places =
    [
        new("parent", office => office.Parent?.Office.Slug),
        new("region", office => office.Region?.Region.Slug),
        new("district", office => office.District?.District.Slug),
        new("settlement", office => office.Settlement?.Settlement.Slug),
        new("postal_code", OfficeParts.PostalCode),
    ];

    private static readonly CsvColumn[] Contacts =
    [
        CsvColumn.List("phones", office => office.Office.Phones.Select(phone => phone.Display)),
        CsvColumn.List("phone_uris", OfficeParts.PhoneUris) with { DataType = "anyURI" },
        CsvColumn.List("emails", office => office.Office.Emails),
        CsvColumn.List("websites", office => office.Office.Websites) with { DataType = "anyURI" },
        new("hours", OfficeParts.Hours),
        CsvColumn.List("services", office => office.Office.ServiceSlugs),
    ];

    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<CsvColumn> Of(ExportScope scope) =>
        [.. Identity, .. Names(scope), .. Places, .. Addresses(scope), .. Contacts, .. Points(scope), .. Sources(scope)];

    private static CsvColumn[] Names(ExportScope scope) => scope.Language is not null
        ? [new("name", scope.NameOf) { IsRequired = true }]
        :
        [
            .. Languages.Select(language => CsvColumn.In(language, "name", office => OfficeParts.NameIn(office, language))),
            CsvColumn.List("names_printed_in", office =>
                office.Office.Names.Where(name => name.Origin == TextOrigin.Printed).Select(name => name.Language.Tag())),
        ];

    private static CsvColumn[] Addresses(ExportScope scope) => scope.Language is not null
        ? [new("address", office => scope.AddressOf(office)?.Text)]
        :
        [
            .. Languages.Select(language => CsvColumn.In(language, "address", office => OfficeParts.AddressIn(office, language)?.Text)),
            CsvColumn.List("addresses_printed_in", office =>
                office.Office.Addresses.Where(address => address.Origin == TextOrigin.Printed).Select(address => address.Language.Tag())),
        ];

    private static CsvColumn[] Points(ExportScope scope)
    {
        return
        [
            Point("latitude", location => ExportScope.Degrees(location.Coordinates.Latitude)) with { DataType = "number" },
            Point("longitude", location => ExportScope.Degrees(location.Coordinates.Longitude)) with { DataType = "number" },
            Point("location_precision", location => ApiEnum<LocationPrecision>.NameOf(location.Precision)),
        ];

        CsvColumn Point(string name, Func<Location, string> value) => new(name, office => scope.LocationOf(office) is { } location ? value(location) : null);
    }

    private static CsvColumn[] Sources(ExportScope scope)
    {
        var edition = scope.Snapshot.Edition.ToString(CultureInfo.InvariantCulture);
        var licence = ExportTexts.Licence(scope.Wording);
        return
        [
            CsvColumn.List("documents", office => OfficeParts.Documents(office).Select(document => document.Decree.Slug)),
            new("as_of", office => ExportedDataset.DateText(office.Office.AsOf)) { DataType = "date", IsRequired = true },
            new("edition", _ => edition) { DataType = "integer", IsRequired = true },
            new("published_at", _ => scope.Dataset.PublishedAt) { DataType = "dateTime", IsRequired = true },
            new("licence", _ => licence) { IsRequired = true },
        ];
    }
}
