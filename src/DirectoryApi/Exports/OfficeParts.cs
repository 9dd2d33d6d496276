using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports;

/// <summary>Parts of an office as several exports tell them.</summary>
internal static class OfficeParts
{
    /// <summary>The name in a language; null where there is none.</summary>
    public static string? NameIn(OfficeNode office, Language language) =>
        office.Office.Names.FirstOrDefault(name => name.Language == language)?.Text;

    /// <summary>The address in a language; null where there is none.</summary>
    public static PostalAddress? AddressIn(OfficeNode office, Language language) =>
        office.Office.Addresses.FirstOrDefault(address => address.Language == language);

    /// <summary>The postal code, the same in every language; null where none is printed.</summary>
    public static string? PostalCode(OfficeNode office) =>
        office.Office.Addresses.FirstOrDefault(address => address.PostalCode is not null)?.PostalCode;

    /// <summary>The ordinary week in OpenStreetMap's notation; null where it is not known.</summary>
    public static string? Hours(OfficeNode office) =>
        office.Office.Hours is { } hours ? OsmOpeningHours.Format(hours.Periods) : null;

    /// <summary>The decrees that the office rests on, newest first.</summary>
    public static IEnumerable<DocumentNode> Documents(OfficeNode office) => office.Witnesses.Select(witness => witness.Row.Document).Distinct();

    /// <summary>The phones that can be dialled, as URIs (RFC 3966).</summary>
    public static IEnumerable<string> PhoneUris(OfficeNode office) =>
        office.Office.Phones.Where(phone => phone.E164 is not null).Select(phone => "tel:" + phone.E164);
}
