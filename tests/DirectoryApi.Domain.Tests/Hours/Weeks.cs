using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Tests.Hours;

/// <summary>Weeks by their notation.</summary>
internal static class Weeks
{
    public static OpeningWeek Of(string osm) =>
        OsmOpeningHours.TryParse(osm, out var reading) ? new OpeningWeek(reading.Periods) : throw new FormatException($"{osm} at {reading.Position}: {reading.Problem}");
}
