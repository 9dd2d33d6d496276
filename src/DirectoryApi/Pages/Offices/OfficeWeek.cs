using DirectoryApi.Domain.Hours;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Pages.Offices;

/// <summary>The week that an instant falls in, as an office works it.</summary>
/// <param name="Days">Its seven days, Monday first.</param>
/// <param name="Today">The date by the clock of Kazakhstan.</param>
/// <param name="NextException">The first day after the week, within <see cref="DaysAhead"/>, that is another than its weekday is as a rule; null where there is none.</param>
internal sealed record OfficeWeek(IReadOnlyList<TimetableDay> Days, DateOnly Today, TimetableDay? NextException)
{
    /// <summary>How many days behind the week are looked at.</summary>
    public const int DaysAhead = 30;

    private const int DaysPerWeek = 7;

    /// <summary>The week of an instant.</summary>
    public static OfficeWeek Of(OpeningWeek week, DateTimeOffset instant)
    {
        var timetable = KazakhstanTimetable.Instance;
        var today = timetable.DateAt(instant);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % DaysPerWeek));
        var days = Enumerable.Range(0, DaysPerWeek + DaysAhead).Select(day => timetable.DayOf(week, monday.AddDays(day)));
        return new OfficeWeek(
            [.. days.Take(DaysPerWeek)],
            today,
            days.Skip(DaysPerWeek).FirstOrDefault(day => day.IsException && (day.Ranges.Count > 0 || week.On(day.Weekday).Count > 0)));
    }
}
