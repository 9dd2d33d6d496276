using DirectoryApi.Domain.Hours;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>OpeningHours</c> that the record does not hold itself.</summary>
[ObjectType<OpeningHours>("OpeningHours", IsImmutable = true)]
public static class OpeningHoursResolvers
{
    /// <summary>The week in OpenStreetMap's notation.</summary>
    public static string Osm(OpeningHours hours) => OsmOpeningHours.Format(hours.Periods);

    /// <summary>The IANA zone of the times.</summary>
    public static string TimeZone(OpeningHours hours) => OpeningHours.TimeZoneId;
}
