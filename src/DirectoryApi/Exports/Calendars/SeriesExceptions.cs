using DirectoryApi.Domain.Calendar;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Exports.Calendars;

/// <summary>
/// The days on which an office does not keep its ordinary week: public holidays, days off that were moved, and the days worked for them.
/// </summary>
/// <param name="Off">Days of the series that are off.</param>
/// <param name="Worked">Other days on which the series' hours are worked.</param>
internal sealed record SeriesExceptions(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked)
{
    /// <summary>The exceptions of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="week">The whole week, which decides how holidays move; one around the clock has none.</param>
    /// <param name="calendar">The public holidays.</param>
    /// <param name="first">The first day to be told of.</param>
    /// <param name="last">The last day.</param>
    public static SeriesExceptions Of(WeeklySeries series, OpeningWeek week, HolidayCalendar calendar, DateOnly first, DateOnly last)
    {
        var (off, worked) = (new List<DateOnly>(), new List<DateOnly>());
        for (var day = first.DayNumber; day <= last.DayNumber && !week.IsAroundTheClock; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            var isOrdinary = series.Days.Contains(WeeklySeries.WeekdayOf(date));
            var isKept = calendar.DayOf(day, week.Weekend).Hours is { } weekday && series.Days.Contains(weekday);
            if (isOrdinary != isKept)
            {
                (isOrdinary ? off : worked).Add(date);
            }
        }

        return new(off, worked);
    }
}
