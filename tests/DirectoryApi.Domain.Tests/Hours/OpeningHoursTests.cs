using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Tests.Hours;

public class OpeningHoursTests
{
    [Fact]
    public void PeriodsOf_TakesBreaksOut() =>
        Assert.Equal("Mo 09:00-13:00,14:30-18:30", Week(Rule([Weekday.Monday], "09:00", "18:30", ("13:00", "14:30"))));

    [Fact]
    public void PeriodsOf_JoinsWhatOverlapsOrTouches() =>
        Assert.Equal("Mo 09:00-19:00", Week(Rule([Weekday.Monday], "13:00", "19:00"), Rule([Weekday.Monday], "09:00", "13:00")));

    [Fact]
    public void PeriodsOf_RulesWithoutDays_IsAnEmptyWeek() => Assert.Equal("off", Week(Rule([], "09:00", "18:00")));

    [Fact]
    public void PeriodsOf_ABreakAtTheEdges_LeavesNoEmptyPeriod() =>
        Assert.Equal("Mo 10:00-17:00", Week(Rule([Weekday.Monday], "09:00", "18:00", ("09:00", "10:00"), ("17:00", "18:00"))));

    [Fact]
    public void Format_JoinsNeighbouringDaysOfTheSameHours() =>
        Assert.Equal(
            "Mo-Fr 09:00-20:00; Sa 09:00-24:00",
            Week(Rule([Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday], "09:00", "20:00"), Rule([Weekday.Saturday], "09:00", "24:00")));

    private static string Week(params HoursRule[] rules) => OsmOpeningHours.Format(OpeningHours.PeriodsOf(rules));

    private static HoursRule Rule(Weekday[] days, string opens, string closes, params (string From, string To)[] breaks) =>
        new(days, Time(opens), Time(closes), [.. breaks.Select(pause => new TimeRange(Time(pause.From), Time(pause.To)))]);

    private static LocalTime Time(string text) => LocalTime.TryParse(text, out var time) ? time : throw new FormatException(text);
}
