using System.Runtime.CompilerServices;
using DirectoryApi.Domain.Hours;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>OpeningHours</c> that the record does not hold itself.</summary>
[ObjectType<OpeningHours>("OpeningHours", IsImmutable = true)]
public static class OpeningHoursResolvers
{
    // Composed once for an edition's hours, and gone with them.
    private static readonly ConditionalWeakTable<OpeningHours, string> Notations = [];

    /// <summary>The week in OpenStreetMap's notation.</summary>
    public static string Osm(OpeningHours hours) => Notations.GetValue(hours, static known => OsmOpeningHours.Format(known.Periods));

    /// <summary>The IANA zone of the times.</summary>
    public static string TimeZone(OpeningHours hours) => OpeningHours.TimeZoneId;
}
