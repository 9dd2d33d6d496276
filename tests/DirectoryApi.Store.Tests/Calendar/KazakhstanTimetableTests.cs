using System.Globalization;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Store.Tests.Calendar;

public class KazakhstanTimetableTests
{
    private const string FiveDays = "Mo-Fr 09:00-13:00,14:30-18:30";
    private const string SixDays = "Mo-Sa 09:00-20:00";

    [Theory]

    // Lunch: the first minute of a break is closed, the first after it open.
    [InlineData("2024-05-14T12:59:59+05:00", FiveDays, "open, closes 2024-05-14 13:00 +05, opens 2024-05-14 14:30 +05")]
    [InlineData("2024-05-14T13:00:00+05:00", FiveDays, "closed, opens 2024-05-14 14:30 +05")]
    [InlineData("2024-05-14T14:30:00+05:00", FiveDays, "open, closes 2024-05-14 18:30 +05, opens 2024-05-15 09:00 +05")]

    // Midnight: hours to 24:00 go on into those from 00:00, and the day is Almaty's.
    [InlineData("2024-05-17T23:59:00+05:00", "Fr 20:00-24:00; Sa 00:00-02:00", "open, closes 2024-05-18 02:00 +05, opens 2024-05-24 20:00 +05")]
    [InlineData("2024-05-17T19:30:00Z", "Fr 20:00-24:00; Sa 00:00-02:00", "open, closes 2024-05-18 02:00 +05, opens 2024-05-24 20:00 +05")]
    [InlineData("2024-05-18T02:00:00+05:00", "Fr 20:00-24:00; Sa 00:00-02:00", "closed, opens 2024-05-24 20:00 +05")]

    // Friday evening, over a weekend.
    [InlineData("2024-05-17T18:30:00+05:00", FiveDays, "closed, opens 2024-05-20 09:00 +05")]

    // Nauryz of 2026: a Saturday, a Sunday and a Monday, made up for on Tuesday and Wednesday; with a six-day week on Tuesday only.
    [InlineData("2026-03-20T19:00:00+05:00", FiveDays, "closed, opens 2026-03-26 09:00 +05")]
    [InlineData("2026-03-23T10:00:00+05:00", FiveDays, "closed, opens 2026-03-26 09:00 +05, Наурыз мейрамы")]
    [InlineData("2026-03-25T10:00:00+05:00", FiveDays, "closed, opens 2026-03-26 09:00 +05, Наурыз мейрамы")]
    [InlineData("2026-03-25T10:00:00+05:00", SixDays, "open, closes 2026-03-25 20:00 +05, opens 2026-03-26 09:00 +05")]

    // 1 March 2024: the clocks went back from midnight to eleven in the evening.
    [InlineData("2024-02-29T12:00:00Z", FiveDays, "open, closes 2024-02-29 18:30 +06, opens 2024-03-01 09:00 +05")]
    [InlineData("2024-03-01T03:30:00Z", FiveDays, "closed, opens 2024-03-01 09:00 +05")]
    [InlineData("2024-03-01T04:00:00Z", FiveDays, "open, closes 2024-03-01 13:00 +05, opens 2024-03-01 14:30 +05")]
    [InlineData("2024-02-29T17:45:00Z", "Mo-Su 20:00-23:30", "closed, opens 2024-02-29 23:00 +05")]
    [InlineData("2024-02-29T18:00:00Z", "Mo-Su 20:00-23:30", "open, closes 2024-02-29 23:30 +05, opens 2024-03-01 20:00 +05")]
    [InlineData("2023-03-01T03:00:00Z", FiveDays, "open, closes 2023-03-01 13:00 +06, opens 2023-03-01 14:30 +06")]

    // Kurban Ait: a Wednesday in 2023; a Sunday in 2024, which is not made up for.
    [InlineData("2023-06-28T10:00:00+06:00", SixDays, "closed, opens 2023-06-29 09:00 +06, Курбан айт")]
    [InlineData("2024-06-17T10:00:00+05:00", FiveDays, "open, closes 2024-06-17 13:00 +05, opens 2024-06-17 14:30 +05")]

    // A moved Saturday: 4 May 2024 was worked for Wednesday, 8 May, by those who do not work on Saturdays.
    [InlineData("2024-05-04T10:00:00+05:00", FiveDays, "open, closes 2024-05-04 13:00 +05, opens 2024-05-04 14:30 +05")]
    [InlineData("2024-05-06T19:00:00+05:00", FiveDays, "closed, opens 2024-05-10 09:00 +05")]
    [InlineData("2024-05-08T10:00:00+05:00", FiveDays, "closed, opens 2024-05-10 09:00 +05, Перенесённый день отдыха")]
    [InlineData("2024-05-08T10:00:00+05:00", SixDays, "open, closes 2024-05-08 20:00 +05, opens 2024-05-10 09:00 +05")]

    // 2020: the Monday that made up for Victory Day was itself moved to Friday.
    [InlineData("2020-05-08T10:00:00+06:00", FiveDays, "closed, opens 2020-05-11 09:00 +06, Перенесённый день отдыха")]

    // New Year over a row of holidays, and an office that never closes.
    [InlineData("2022-01-01T10:00:00+06:00", FiveDays, "closed, opens 2022-01-05 09:00 +06, Новый год")]
    [InlineData("2024-01-01T10:00:00+06:00", "24/7", "open")]

    // A year whose holidays are not known: the ordinary week.
    [InlineData("2035-03-22T10:00:00+05:00", FiveDays, "open, closes 2035-03-22 13:00 +05, opens 2035-03-22 14:30 +05, holidays not known")]
    public void StatusAt_AnInstant_FollowsTheWeekTheCalendarAndTheClock(string instant, string week, string expected)
    {
        var at = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var status = KazakhstanTimetable.Instance.StatusAt(WeekOf(week), at);

        Assert.Equal(expected, Tell(status));
        Assert.Equal(status.IsOpen, KazakhstanTimetable.Instance.IsOpen(WeekOf(week), at));
    }

    // The days off of five-day weeks as the Ministry of Labour told them for the year.
    [Theory]
    [InlineData(2010, "01-01 01-04 01-07 01-08 03-08 03-22 03-23 03-24 05-03 05-10 07-05 07-06 08-30 11-16 12-16 12-17", "01-10 07-03")]
    [InlineData(2012, "01-02 01-03 03-08 03-09 03-21 03-22 03-23 04-30 05-01 05-09 07-06 08-30 10-26 12-03 12-17 12-18 12-31", "03-11 04-28 12-29")]
    [InlineData(2018, "01-01 01-02 03-08 03-09 03-21 03-22 03-23 04-30 05-01 05-07 05-08 05-09 07-06 08-21 08-30 08-31 12-03 12-17 12-18 12-31", "03-03 04-28 05-05 08-25 12-29")]
    [InlineData(2020, "01-01 01-02 01-03 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 12-17 12-18", "01-05 12-20")]
    [InlineData(2022, "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16", "03-05 08-27 10-22")]
    [InlineData(2026, "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16", "")]
    public void IsOpen_AtNoonOfEveryDay_FollowsTheYearsCalendar(int year, string weekdaysOff, string weekendsWorked)
    {
        var week = WeekOf("Mo-Fr 09:00-18:00");
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(day => new DateOnly(year, 1, 1).AddDays(day));

        var odd = days.Where(day => IsWeekend(day) == KazakhstanTimetable.Instance.IsOpen(week, new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.FromHours(5.5)))).ToLookup(IsWeekend);

        Assert.Equal(weekdaysOff, string.Join(' ', odd[false].Select(Short)));
        Assert.Equal(weekendsWorked, string.Join(' ', odd[true].Select(Short)));
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static string Short(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);

    [Theory]

    // A Saturday that was worked for a Wednesday; that Wednesday; Nauryz made up for; an ordinary day.
    [InlineData("2024-05-04", FiveDays, 2, Weekday.Wednesday, true)]
    [InlineData("2024-05-04", SixDays, 1, Weekday.Saturday, false)]
    [InlineData("2024-05-08", FiveDays, 0, null, true)]
    [InlineData("2026-03-25", FiveDays, 0, null, true)]
    [InlineData("2026-03-26", FiveDays, 2, Weekday.Thursday, false)]
    [InlineData("2026-03-23", "24/7", 1, Weekday.Monday, false)]
    public void DayOf_ADate_IsWhatItIsForTheWeek(string date, string week, int ranges, Weekday? worksAs, bool isException)
    {
        var day = KazakhstanTimetable.Instance.DayOf(WeekOf(week), DateOnly.Parse(date, CultureInfo.InvariantCulture));

        Assert.Equal(ranges, day.Ranges.Count);
        Assert.Equal(worksAs, day.WorksAs);
        Assert.Equal(isException, day.IsException);
    }

    private static string Tell(OpenStatus status)
    {
        string?[] parts =
        [
            status.IsOpen ? "open" : "closed",
            status.ClosesAt is { } closes ? $"closes {Tell(closes)}" : null,
            status.OpensAt is { } opens ? $"opens {Tell(opens)}" : null,
            status.Holiday?.Names.Single(name => name.Language == Language.Ru).Text,
            status.AreHolidaysKnown ? null : "holidays not known",
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string Tell(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm zz", CultureInfo.InvariantCulture);

    private static OpeningWeek WeekOf(string osm) =>
        OsmOpeningHours.TryParse(osm, out var reading) ? new OpeningWeek(reading.Periods) : throw new FormatException(reading.Problem);
}
