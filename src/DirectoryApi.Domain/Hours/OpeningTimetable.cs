using DirectoryApi.Domain.Calendar;

namespace DirectoryApi.Domain.Hours;

/// <summary>
/// Evaluates weeks at instants: an office is open while the clock of its zone stands within its hours of the day, whatever changes
/// the clock has seen. On a holiday it is closed unless its week is around the clock.
/// </summary>
/// <param name="calendar">The holidays.</param>
/// <param name="offsets">The zone.</param>
public sealed class OpeningTimetable(HolidayCalendar calendar, IUtcOffsets offsets)
{
    /// <summary>How far ahead closings and openings are looked for: longer than any row of holidays.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(14);

    /// <summary>Whether an office is open.</summary>
    public bool IsOpen(OpeningWeek week, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(week);
        var (day, time) = LocalTicks(instant.UtcTicks);
        foreach (var range in RangesOf(week, day))
        {
            if (time >= TicksOf(range.Opens) && time < TicksOf(range.Closes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an office is open, when that changes next, and whether the day is a holiday.</summary>
    public OpenStatus StatusAt(OpeningWeek week, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(week);
        var now = instant.UtcTicks;
        var limit = now + Math.Min(Horizon.Ticks, DateTime.MaxValue.Ticks - now);
        long? closes = null, opens = null;
        foreach (var (start, end) in OpenStretches(week, now, limit))
        {
            if (start <= now || start == closes)
            {
                closes = end;
            }
            else
            {
                opens = start;
                break;
            }
        }

        var day = LocalTicks(now).Day;
        return new OpenStatus(
            closes is not null,
            closes < limit ? InZone(closes.Value) : null,
            opens < limit ? InZone(opens.Value) : null,
            week.IsAroundTheClock ? null : calendar.DayOf(day, week.Weekend).Holiday,
            calendar.Knows(DateOnly.FromDayNumber(Math.Min(day, DateOnly.MaxValue.DayNumber)).Year));
    }

    /// <summary>When an office is open within a stretch of time: in order, each cut to the stretch, those that touch at midnight made one.</summary>
    /// <param name="week">The office's week.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="to">Where it ends; nothing is open where that is not later.</param>
    public IReadOnlyList<(DateTimeOffset Opens, DateTimeOffset Closes)> OpenWithin(OpeningWeek week, DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentNullException.ThrowIfNull(week);
        var found = new List<(DateTimeOffset Opens, DateTimeOffset Closes)>();
        foreach (var (start, end) in OpenStretches(week, from.UtcTicks, to.UtcTicks).Where(stretch => stretch.Start < to.UtcTicks))
        {
            var opens = InZone(Math.Max(start, from.UtcTicks));
            var closes = InZone(Math.Min(end, to.UtcTicks));
            if (found.Count > 0 && found[^1].Closes == opens)
            {
                found[^1] = (found[^1].Opens, closes);
            }
            else
            {
                found.Add((opens, closes));
            }
        }

        return found;
    }

    /// <summary>An instant by the clock of the zone.</summary>
    public DateTimeOffset ByLocalClock(DateTimeOffset instant) => InZone(instant.UtcTicks);

    /// <summary>The instant at which the clock of the zone shows a time. Of a time that a change skips or repeats, one within an hour of it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time of day; 24:00 is the beginning of the next day.</param>
    public DateTimeOffset InstantOf(DateOnly day, LocalTime time)
    {
        var local = (day.DayNumber * TimeSpan.TicksPerDay) + TicksOf(time);
        var nearby = Math.Clamp(local - offsets.At(local).Offset.Ticks, 0, DateTime.MaxValue.Ticks);
        return InZone(Math.Clamp(local - offsets.At(nearby).Offset.Ticks, 0, DateTime.MaxValue.Ticks));
    }

    /// <summary>The date by the zone's clock.</summary>
    public DateOnly DateAt(DateTimeOffset instant) => DateOnly.FromDayNumber(Math.Min(LocalTicks(instant.UtcTicks).Day, DateOnly.MaxValue.DayNumber));

    /// <summary>What a date is for an office.</summary>
    /// <param name="week">The office's week.</param>
    /// <param name="date">The date by the zone's clock.</param>
    public TimetableDay DayOf(OpeningWeek week, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(week);
        var day = calendar.DayOf(date.DayNumber, week.Weekend);
        return week.IsAroundTheClock
            ? new TimetableDay(date, RangesOf(week, date.DayNumber), (Weekday)(date.DayNumber % 7), Holiday: null)
            : new TimetableDay(date, RangesOf(week, date.DayNumber), day.Hours, day.Holiday);
    }

    // Those that end after an instant and begin before the limit, in order; two of them may touch at midnight.
    private IEnumerable<(long Start, long End)> OpenStretches(OpeningWeek week, long now, long limit)
    {
        for (var from = now; from < limit;)
        {
            var span = offsets.At(from);
            var to = Math.Min(span.EndTicks, limit);
            var last = DayOf(to - 1 + span.Offset.Ticks);
            for (var day = DayOf(from + span.Offset.Ticks); day <= last; day++)
            {
                var midnight = (day * TimeSpan.TicksPerDay) - span.Offset.Ticks;
                foreach (var range in RangesOf(week, day))
                {
                    var start = Math.Max(midnight + TicksOf(range.Opens), span.StartTicks);
                    var end = Math.Min(midnight + TicksOf(range.Closes), span.EndTicks);
                    if (end > Math.Max(start, now))
                    {
                        yield return (start, end);
                    }
                }
            }

            from = to;
        }
    }

    private IReadOnlyList<TimeRange> RangesOf(OpeningWeek week, int day) =>
        week.IsAroundTheClock ? week.On(Weekday.Monday) : calendar.DayOf(day, week.Weekend).Hours is { } weekday ? week.On(weekday) : [];

    private (int Day, long Time) LocalTicks(long utcTicks)
    {
        var local = utcTicks + offsets.At(utcTicks).Offset.Ticks;
        return (DayOf(local), local % TimeSpan.TicksPerDay);
    }

    // Before the year 1960 offsets need not be whole minutes, but those that are written must be.
    private DateTimeOffset InZone(long utcTicks)
    {
        var offset = TimeSpan.FromMinutes(Math.Round(offsets.At(utcTicks).Offset.TotalMinutes));
        var local = utcTicks + offset.Ticks;
        return local <= DateTime.MaxValue.Ticks ? new DateTimeOffset(local, offset) : new DateTimeOffset(utcTicks, TimeSpan.Zero);
    }

    private static int DayOf(long localTicks) => (int)(localTicks / TimeSpan.TicksPerDay);

    private static long TicksOf(LocalTime time) => time.Minutes * TimeSpan.TicksPerMinute;
}
