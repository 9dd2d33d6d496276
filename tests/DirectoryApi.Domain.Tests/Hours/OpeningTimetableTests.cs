using DirectoryApi.Domain.Calendar;
using DirectoryApi.Domain.Hours;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Domain.Tests.Hours;

public class OpeningTimetableTests
{
    // 1 March 2024, when the clocks went back from 24:00 to 23:00.
    private static readonly DateTime Step = new(2024, 2, 29, 18, 0, 0, DateTimeKind.Utc);

    private static readonly SteppedOffsets Offsets = new(Step, TimeSpan.FromHours(6), TimeSpan.FromHours(5));

    private static readonly HolidayCalendar NoHolidays = new([], [], [], new Holiday("moved", HolidayKind.Moved, []));

    private static readonly OpeningTimetable Timetable = new(NoHolidays, Offsets);

    private static readonly Gen<OpeningPeriod> Periods =
        from day in Gen.Choose(0, 6)
        from opens in Gen.Choose(0, 95)
        from closes in Gen.Choose(opens + 1, 96)
        select new OpeningPeriod((Weekday)day, new TimeRange(At(opens * 15), At(closes * 15)));

    private static readonly Gen<(OpeningPeriod[] Periods, DateTimeOffset Instant)> Cases =
        from periods in Periods.ArrayOf()
        from minutes in Gen.Choose(-10 * 24 * 60, 10 * 24 * 60)
        select (periods, new DateTimeOffset(Step).AddMinutes(minutes));

    [Fact]
    public void IsOpen_AtAnyInstant_IsWhatTheClockOnTheWallSays() => ForAnyCase((periods, instant) =>
    {
        var wall = instant.UtcDateTime + Offsets.At(instant.UtcTicks).Offset;
        var minutes = (int)wall.TimeOfDay.TotalMinutes;
        var day = (Weekday)(((int)wall.DayOfWeek + 6) % 7);
        return Timetable.IsOpen(new OpeningWeek(periods), instant)
            == periods.Any(period => period.Day == day && period.Range.Opens.Minutes <= minutes && minutes < period.Range.Closes.Minutes);
    });

    [Fact]
    public void StatusAt_AnyInstant_AgreesWithLookingAtEveryQuarterOfAnHour() => ForAnyCase((periods, instant) =>
    {
        var week = new OpeningWeek(periods);
        var status = Timetable.StatusAt(week, instant);
        var changes = Changes(week, instant).Take(2).ToArray();
        var closes = status.IsOpen ? changes.ElementAtOrDefault(0) : null;
        var opens = status.IsOpen ? changes.ElementAtOrDefault(1) : changes.ElementAtOrDefault(0);
        return status.IsOpen == Timetable.IsOpen(week, instant) && status.ClosesAt == closes && status.OpensAt == opens;
    });

    [Fact]
    public void OpenWithin_AnyStretch_AgreesWithLookingAtEveryQuarterOfAnHour() => ForAnyCase((periods, instant) =>
    {
        var week = new OpeningWeek(periods);
        var quarters = Enumerable.Range(0, 4 * 48).Select(quarter => instant.AddMinutes((15 * quarter) - (instant.Minute % 15))).ToArray();
        var found = Timetable.OpenWithin(week, quarters[0], quarters[^1]);
        return quarters[..^1].All(quarter => Timetable.IsOpen(week, quarter) == found.Any(stretch => stretch.Opens <= quarter && quarter < stretch.Closes))
            && found.Zip(found.Skip(1)).All(pair => pair.First.Closes < pair.Second.Opens);
    });

    [Fact]
    public void OpenWithin_AStretchThatEndsBeforeItBegins_IsNothing() =>
        Assert.Empty(Timetable.OpenWithin(Weeks.Of("Mo-Su 00:00-24:00"), new DateTimeOffset(Step), new DateTimeOffset(Step).AddHours(-1)));

    [Theory]
    [InlineData("2024-02-28", 9 * 60, "2024-02-28T09:00:00+06:00")]
    [InlineData("2024-03-02", 9 * 60, "2024-03-02T09:00:00+05:00")]
    [InlineData("2024-03-02", 24 * 60, "2024-03-03T00:00:00+05:00")]
    public void InstantOf_ATime_IsWhenTheClockShowsIt(string day, int minutes, string expected)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var instant = Timetable.InstantOf(DateOnly.Parse(day, culture), At(minutes));

        Assert.Equal(DateTimeOffset.Parse(expected, culture), instant);
        Assert.Equal(instant, Timetable.ByLocalClock(instant.ToUniversalTime()));
        Assert.Equal(instant.Offset, Timetable.ByLocalClock(instant.ToUniversalTime()).Offset);
    }

    [Fact]
    public void DateAt_AnyInstant_IsTheDateOnTheWall() => ForAnyCase((_, instant) =>
        Timetable.DateAt(instant) == DateOnly.FromDateTime(instant.UtcDateTime + Offsets.At(instant.UtcTicks).Offset));

    [Fact]
    public void DayOf_AnyDate_HasTheHoursThatStatusAtKnows() => ForAnyCase((periods, instant) =>
    {
        var week = new OpeningWeek(periods);
        var wall = instant.UtcDateTime + Offsets.At(instant.UtcTicks).Offset;
        var day = Timetable.DayOf(week, Timetable.DateAt(instant));
        return Timetable.IsOpen(week, instant)
            == day.Ranges.Any(range => range.Opens.Minutes <= wall.TimeOfDay.TotalMinutes && wall.TimeOfDay.TotalMinutes < range.Closes.Minutes)
            && !day.IsException;
    });

    [Theory]
    [InlineData("0001-01-01T00:00:00+00:00")]
    [InlineData("9999-12-31T23:59:59+00:00")]
    public void StatusAt_TheEndsOfTime_IsAnswered(string instant)
    {
        var status = Timetable.StatusAt(Weeks.Of("Mo-Su 00:00-23:30"), DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

        Assert.True(status.IsOpen);
        Assert.False(status.AreHolidaysKnown);
    }

    [Fact]
    public void StatusAt_AroundTheClock_NeverCloses()
    {
        var status = Timetable.StatusAt(Weeks.Of("24/7"), new DateTimeOffset(Step));

        Assert.True(status.IsOpen);
        Assert.Null(status.ClosesAt);
        Assert.Null(status.OpensAt);
    }

    // Every hour and week changes on a quarter of an hour only, and so does the offset.
    private static IEnumerable<DateTimeOffset?> Changes(OpeningWeek week, DateTimeOffset instant)
    {
        var quarter = TimeSpan.FromMinutes(15).Ticks;
        var was = Timetable.IsOpen(week, instant);
        var end = instant + OpeningTimetable.Horizon;
        for (var ticks = ((instant.UtcTicks / quarter) + 1) * quarter; ticks < end.UtcTicks; ticks += quarter)
        {
            var next = new DateTimeOffset(ticks, TimeSpan.Zero);
            if (Timetable.IsOpen(week, next) != was)
            {
                was = !was;
                yield return next;
            }
        }
    }

    private static void ForAnyCase(Func<OpeningPeriod[], DateTimeOffset, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2024, 301), Prop.ForAll(Cases.ToArbitrary(), sample => property(sample.Periods, sample.Instant)));

    private static LocalTime At(int minutes) => LocalTime.TryCreate(minutes / 60, minutes % 60, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(minutes));
}
