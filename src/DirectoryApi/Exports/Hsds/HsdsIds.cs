using System.Globalization;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Hsds;

/// <summary>The ids of records, made of the keys that offices and services have for good.</summary>
internal static class HsdsIds
{
    /// <summary>An office as an organization: the id that its card has too.</summary>
    public static Guid Organization(OfficeNode office) => NameBasedId.Of("office", office.Office.Key);

    /// <summary>An office as a location.</summary>
    public static Guid Location(OfficeNode office) => NameBasedId.Of("location", office.Office.Key);

    /// <summary>A service as one office gives it.</summary>
    public static Guid Service(OfficeNode office, ServiceNode service) => NameBasedId.Of("service", office.Office.Key, service.Service.Slug);

    /// <summary>A term that services are classified by.</summary>
    public static Guid Term(ServiceNode service) => NameBasedId.Of("term", "service", service.Service.Slug);

    /// <summary>A term that organizations are classified by.</summary>
    public static Guid Term(OfficeKind kind) => NameBasedId.Of("term", "kind", kind.ToString());

    /// <summary>A part of an office that has no key of its own, by its place among others of the kind.</summary>
    public static Guid Part(OfficeNode office, string kind, params ReadOnlySpan<int> places)
    {
        var place = string.Join('.', places.ToArray().Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return NameBasedId.Of(kind, office.Office.Key, place);
    }
}
