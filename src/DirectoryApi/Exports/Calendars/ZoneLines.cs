using System.Globalization;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Exports.ContentLines;

namespace DirectoryApi.Exports.Calendars;

/// <summary>Writes a time zone as a calendar carries it (RFC 5545, section 3.6.5): every offset that holds from a day on.</summary>
internal static class ZoneLines
{
    /// <summary>Writes VTIMEZONE.</summary>
    /// <param name="lines">Where to.</param>
    /// <param name="zoneId">The zone's IANA id.</param>
    /// <param name="offsets">Its offsets.</param>
    /// <param name="from">The first day that is told of.</param>
    public static void Write(ContentLineWriter lines, string zoneId, IUtcOffsets offsets, DateOnly from)
    {
        lines.Line("BEGIN", "VTIMEZONE");
        lines.Line("TZID", zoneId);
        var span = offsets.At(from.ToDateTime(TimeOnly.MinValue).Ticks - TimeSpan.TicksPerDay);
        while (true)
        {
            var before = span.StartTicks > 0 ? offsets.At(span.StartTicks - 1).Offset : span.Offset;

            // Begins by the clock as it was until then.
            var onset = new DateTime(Math.Max(span.StartTicks, 0)).Add(span.StartTicks > 0 ? before : TimeSpan.Zero);
            lines.Line("BEGIN", "STANDARD");
            lines.Line("DTSTART", UtcStamp.Local(onset));
            lines.Line("TZOFFSETFROM", Text(before));
            lines.Line("TZOFFSETTO", Text(span.Offset));
            lines.Line("TZNAME", Text(span.Offset)[..3]);
            lines.Line("END", "STANDARD");
            if (span.EndTicks == long.MaxValue)
            {
                break;
            }

            span = offsets.At(span.EndTicks);
        }

        lines.Line("END", "VTIMEZONE");
    }

    private static string Text(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
}
