using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Calendar;

/// <summary>The public holidays and moved days off of some years. Never changes.</summary>
public sealed class HolidayCalendar
{
    private const int DaysPerWeek = 7;

    private readonly HashSet<int> _years;

    // By weekend, and then by the number of the day; days that are not in it are ordinary ones.
    private readonly Dictionary<int, CalendarDay>[] _exceptions;

    /// <summary>Works out the days of every kind of week.</summary>
    /// <param name="years">The years whose holidays are known; rules and moves say nothing of others.</param>
    /// <param name="rules">When holidays are.</param>
    /// <param name="moves">What acts moved.</param>
    /// <param name="moved">What a day is called that is off because of an act.</param>
    public HolidayCalendar(IEnumerable<int> years, IReadOnlyList<HolidayRule> rules, IReadOnlyList<MovedDay> moves, Holiday moved)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(moves);
        _years = [.. years];
        var holidays = Holidays(rules);
        _exceptions =
        [
            .. Enum.GetValues<Weekend>().Select(weekend =>
            {
                var days = holidays.ToDictionary(day => day.Date.DayNumber, day => new CalendarDay(null, day.Holiday));
                MakeUp(days, holidays, weekend);
                Move(days, moves, moved, weekend);
                return days;
            }),
        ];
    }

    /// <summary>Whether the holidays of a year are known. In other years every day counts as an ordinary one.</summary>
    public bool Knows(int year) => _years.Contains(year);

    /// <summary>What a day is.</summary>
    /// <param name="dayNumber">The day, as <see cref="DateOnly.DayNumber"/> counts.</param>
    /// <param name="weekend">The days of the weekend that the office does not work.</param>
    public CalendarDay DayOf(int dayNumber, Weekend weekend) =>
        _exceptions[(int)weekend].TryGetValue(dayNumber, out var day) ? day : new CalendarDay(WeekdayOf(dayNumber), null);

    // Day 0, 1 January of the year 1, is a Monday.
    private static Weekday WeekdayOf(int dayNumber) => (Weekday)(dayNumber % DaysPerWeek);

    private static bool IsOff(int dayNumber, Weekend weekend) => WeekdayOf(dayNumber) switch
    {
        Weekday.Saturday => (weekend & Weekend.Saturday) != 0,
        Weekday.Sunday => (weekend & Weekend.Sunday) != 0,
        _ => false,
    };

    // In order of date; of two on one day the one that is made up for.
    private List<(DateOnly Date, Holiday Holiday)> Holidays(IReadOnlyList<HolidayRule> rules) =>
    [
        .. from year in _years
           from rule in rules
           where year >= rule.FirstYear && year <= rule.LastYear
           group rule.Holiday by new DateOnly(year, rule.Month, rule.Day) into day
           orderby day.Key
           select (day.Key, day.MinBy(holiday => holiday.Kind)!),
    ];

    private static void MakeUp(Dictionary<int, CalendarDay> days, List<(DateOnly Date, Holiday Holiday)> holidays, Weekend weekend)
    {
        foreach (var (date, holiday) in holidays.Where(day => day.Holiday.Kind == HolidayKind.State && IsOff(day.Date.DayNumber, weekend)))
        {
            var next = date.DayNumber + 1;
            while (IsOff(next, weekend) || days.ContainsKey(next))
            {
                next++;
            }

            days[next] = new CalendarDay(null, holiday);
        }
    }

    private static void Move(Dictionary<int, CalendarDay> days, IReadOnlyList<MovedDay> moves, Holiday moved, Weekend weekend)
    {
        foreach (var move in moves)
        {
            var worked = move.Worked.DayNumber;
            if (IsOff(worked, weekend))
            {
                days[worked] = new CalendarDay(WeekdayOf(move.Off.DayNumber), null);
            }
            else if (!days.Remove(worked))
            {
                // Worked anyway, so that nothing is to be moved: a Saturday of a six-day week.
                continue;
            }

            days[move.Off.DayNumber] = new CalendarDay(null, moved);
        }
    }
}
