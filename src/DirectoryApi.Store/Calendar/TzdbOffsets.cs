using DirectoryApi.Domain.Hours;
using NodaTime;

namespace DirectoryApi.Store.Calendar;

/// <summary>The offsets of a zone by the time zone database that NodaTime carries, whatever the machine's own says.</summary>
internal sealed class TzdbOffsets : IUtcOffsets
{
    private readonly DateTimeZone _zone;

    /// <param name="zoneId">An IANA id.</param>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The database has no such zone.</exception>
    public TzdbOffsets(string zoneId) => _zone = DateTimeZoneProviders.Tzdb[zoneId];

    public UtcOffsetSpan At(long utcTicks)
    {
        var interval = _zone.GetZoneInterval(Instant.FromUnixTimeTicks(utcTicks - DateTime.UnixEpoch.Ticks));
        return new UtcOffsetSpan(
            interval.HasStart ? TicksOf(interval.Start) : long.MinValue,
            interval.HasEnd ? TicksOf(interval.End) : long.MaxValue,
            interval.WallOffset.ToTimeSpan());
    }

    private static long TicksOf(Instant instant) => instant.ToUnixTimeTicks() + DateTime.UnixEpoch.Ticks;
}
