using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Exports.Calendars;

/// <summary>A stretch of the day during which an office is open on several days of the week.</summary>
/// <param name="Range">The stretch.</param>
/// <param name="Days">The days, Monday first; at least one.</param>
internal sealed record WeeklySeries(TimeRange Range, IReadOnlyList<Weekday> Days)
{
    private const int DaysPerWeek = 7;

    /// <summary>The days by their names in a recurrence rule: <c>MO,TU</c>.</summary>
    public string ByDay => string.Join(',', Days.Select(day => day.ToString()[..2].ToUpperInvariant()));

    /// <summary>An ordinary week as the fewest series, those of the earliest stretch first. Breaks part a day into several.</summary>
    public static IReadOnlyList<WeeklySeries> Of(OpeningHours hours) =>
    [
        .. hours.Periods
            .GroupBy(period => period.Range)
            .OrderBy(group => group.Key.Opens)
            .ThenBy(group => group.Key.Closes)
            .Select(group => new WeeklySeries(group.Key, [.. group.Select(period => period.Day).Distinct().Order()])),
    ];

    /// <summary>The first of its days that is not before a date.</summary>
    public DateOnly FirstFrom(DateOnly date)
    {
        while (!Days.Contains(WeekdayOf(date)))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The day of the week of a date: 1 January of the year 1 was a Monday.</summary>
    public static Weekday WeekdayOf(DateOnly date) => (Weekday)(date.DayNumber % DaysPerWeek);

    /// <summary>When the stretch begins on a date.</summary>
    public DateTime StartOn(DateOnly date) => date.ToDateTime(TimeOnly.MinValue).AddMinutes(Range.Opens.Minutes);

    /// <summary>When it ends; at midnight that is on the next day.</summary>
    public DateTime EndOn(DateOnly date) => date.ToDateTime(TimeOnly.MinValue).AddMinutes(Range.Closes.Minutes);
}
