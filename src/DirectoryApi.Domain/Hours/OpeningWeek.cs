using DirectoryApi.Domain.Calendar;

namespace DirectoryApi.Domain.Hours;

/// <summary>An ordinary week, made ready to be asked about days.</summary>
public sealed class OpeningWeek
{
    private const int DaysPerWeek = 7;

    private readonly TimeRange[][] _days;

    /// <summary>Makes a week of periods in any order; those that overlap or touch become one.</summary>
    public OpeningWeek(IEnumerable<OpeningPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var merged = OpeningHours.Merge(periods);
        _days = [.. Enumerable.Range(0, DaysPerWeek).Select(day => merged.Where(period => (int)period.Day == day).Select(period => period.Range).ToArray())];
        IsAroundTheClock = Array.TrueForAll(_days, day => day is [var whole] && whole.Opens.Minutes == 0 && whole.Closes == LocalTime.EndOfDay);
        Weekend = (On(Weekday.Saturday).Count == 0 ? Weekend.Saturday : Weekend.None) | (On(Weekday.Sunday).Count == 0 ? Weekend.Sunday : Weekend.None);
    }

    /// <summary>Whether it is open at every minute.</summary>
    public bool IsAroundTheClock { get; }

    /// <summary>The days of the weekend without hours.</summary>
    public Weekend Weekend { get; }

    /// <summary>When it is open on a weekday, in order; empty for a day off.</summary>
    public IReadOnlyList<TimeRange> On(Weekday day) => _days[(int)day];
}
