using DirectoryApi.Domain.Calendar;
using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Tests.Calendar;

public class HolidayCalendarTests
{
    private static readonly Holiday Spring = new("spring", HolidayKind.State, []);
    private static readonly Holiday Feast = new("feast", HolidayKind.DayOff, []);
    private static readonly Holiday Moved = new("moved", HolidayKind.Moved, []);

    // 2026: 21 March is a Saturday, 23 March a Monday; 1 August is a Saturday; 5 September is a Saturday.
    private static readonly HolidayCalendar Calendar = new(
        [2026],
        [
            new HolidayRule(Spring, 3, 21, 2010, 2027),
            new HolidayRule(Spring, 3, 22, 2010, 2027),
            new HolidayRule(Spring, 3, 23, 2010, 2027),
            new HolidayRule(Feast, 8, 1, 2026, 2026),
            new HolidayRule(Feast, 3, 22, 2026, 2026),
            new HolidayRule(Spring, 10, 10, 2010, 2025),
        ],
        [
            new MovedDay(new DateOnly(2026, 9, 5), new DateOnly(2026, 9, 8)),
            new MovedDay(new DateOnly(2026, 3, 24), new DateOnly(2026, 3, 20)),
        ],
        Moved);

    [Theory]
    [InlineData("2026-03-19", Weekend.Both, null, Weekday.Thursday)]
    [InlineData("2026-03-21", Weekend.Both, "spring", null)]
    [InlineData("2026-03-22", Weekend.Both, "spring", null)]
    [InlineData("2026-03-23", Weekend.Both, "spring", null)]
    [InlineData("2026-03-25", Weekend.Both, "spring", null)]
    [InlineData("2026-03-26", Weekend.Both, null, Weekday.Thursday)]
    [InlineData("2026-03-24", Weekend.Sunday, null, Weekday.Tuesday)]
    [InlineData("2026-03-25", Weekend.Sunday, null, Weekday.Wednesday)]
    [InlineData("2026-03-24", Weekend.None, null, Weekday.Tuesday)]
    public void DayOf_AHolidayOnADayOff_IsMadeUpForOnTheNextWorkingDay(string date, Weekend weekend, string? holiday, Weekday? hours) =>
        Check(date, weekend, holiday, hours);

    [Theory]
    [InlineData("2026-03-24", Weekend.Both, null, Weekday.Tuesday)]
    [InlineData("2026-03-20", Weekend.Both, "moved", null)]
    [InlineData("2026-03-24", Weekend.Sunday, null, Weekday.Tuesday)]
    [InlineData("2026-03-20", Weekend.Sunday, "moved", null)]
    [InlineData("2026-03-20", Weekend.None, null, Weekday.Friday)]
    public void DayOf_ADayMadeUpForThatAnActMoves_IsAWorkingDay(string date, Weekend weekend, string? holiday, Weekday? hours) =>
        Check(date, weekend, holiday, hours);

    [Theory]
    [InlineData("2026-09-05", Weekend.Both, null, Weekday.Tuesday)]
    [InlineData("2026-09-08", Weekend.Both, "moved", null)]
    [InlineData("2026-09-05", Weekend.Sunday, null, Weekday.Saturday)]
    [InlineData("2026-09-08", Weekend.Sunday, null, Weekday.Tuesday)]
    public void DayOf_AMovedSaturday_ConcernsFiveDayWeeksOnly(string date, Weekend weekend, string? holiday, Weekday? hours) =>
        Check(date, weekend, holiday, hours);

    [Theory]
    [InlineData("2026-08-01", Weekend.Both, "feast", null)]
    [InlineData("2026-08-03", Weekend.Both, null, Weekday.Monday)]
    public void DayOf_AReligiousDayOnADayOff_IsNotMadeUpFor(string date, Weekend weekend, string? holiday, Weekday? hours) =>
        Check(date, weekend, holiday, hours);

    [Theory]
    [InlineData("2025-03-21", Weekday.Friday)]
    [InlineData("2026-10-10", Weekday.Saturday)]
    public void DayOf_AYearThatARuleOrTheCalendarDoesNotReach_IsOrdinary(string date, Weekday hours) => Check(date, Weekend.Both, null, hours);

    [Fact]
    public void Knows_OnlyItsYears()
    {
        Assert.True(Calendar.Knows(2026));
        Assert.False(Calendar.Knows(2025));
    }

    private static void Check(string date, Weekend weekend, string? holiday, Weekday? hours)
    {
        var day = Calendar.DayOf(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber, weekend);
        Assert.Equal(holiday, day.Holiday?.Key);
        Assert.Equal(hours, day.Hours);
    }
}
