using System.Runtime.CompilerServices;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Serving;
using DirectoryApi.Text.Hours;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>OpeningHours</c> that the record does not hold itself.</summary>
[ObjectType<OpeningHours>("OpeningHours", IsImmutable = true)]
public static class OpeningHoursResolvers
{
    // Composed once for an edition's hours, and gone with them.
    private static readonly ConditionalWeakTable<OpeningHours, string> Notations = [];
    private static readonly ConditionalWeakTable<OpeningHours, string?[]> Descriptions = [];

    /// <summary>The week in OpenStreetMap's notation.</summary>
    public static string Osm(OpeningHours hours) => Notations.GetValue(hours, static known => OsmOpeningHours.Format(known.Periods));

    /// <summary>The week told in words.</summary>
    public static string Description(OpeningHours hours, Language? language, DirectoryRequest request)
    {
        var wanted = request.LanguageOfPlaces(language);
        return Descriptions.GetValue(hours, static _ => new string?[Enum.GetValues<Language>().Length])[(int)wanted]
            ??= WeekDescription.Of(hours.Periods, wanted);
    }

    /// <summary>The IANA zone of the times.</summary>
    public static string TimeZone(OpeningHours hours) => OpeningHours.TimeZoneId;
}
