using DirectoryApi.Domain.Hours;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Domain.Tests.Hours;

public class OsmOpeningHoursTests
{
    private static readonly string[] DayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private static readonly Gen<LocalTime> Times = Gen.Choose(0, 96).Select(quarter => At(quarter * 15));

    private static readonly Gen<HoursRule> Rules =
        from days in Gen.SubListOf(Enum.GetValues<Weekday>())
        from opens in Times
        from closes in Times
        from pauseOpens in Times
        from pauseCloses in Times
        where opens < closes && pauseOpens < pauseCloses
        select new HoursRule([.. days], opens, closes, [new TimeRange(pauseOpens, pauseCloses)]);

    [Fact]
    public void Format_OfAWeekWithoutPeriods_IsOff() => Assert.Equal("off", OsmOpeningHours.Format([]));

    [Fact]
    public void Format_OfAnyWeek_CanBeReadBack() =>
        ForAnyRules(rules =>
        {
            var periods = OpeningHours.PeriodsOf(rules);
            return Parse(OsmOpeningHours.Format(periods)).SequenceEqual(periods);
        });

    [Fact]
    public void PeriodsOf_AnyRules_AreOrderedAndApart() =>
        ForAnyRules(rules =>
        {
            var periods = OpeningHours.PeriodsOf(rules);
            return periods.All(period => period.Range.Opens < period.Range.Closes)
                && periods.Zip(periods.Skip(1)).All(pair => pair.First.Day < pair.Second.Day
                    || (pair.First.Day == pair.Second.Day && pair.First.Range.Closes < pair.Second.Range.Opens));
        });

    [Fact]
    public void PeriodsOf_AnyRules_DoNotDependOnTheirOrder() =>
        ForAnyRules(rules => OpeningHours.PeriodsOf(rules).SequenceEqual(OpeningHours.PeriodsOf(rules.Reverse())));

    [Fact]
    public void PeriodsOf_AnyRules_HoldTheMinutesThatARuleOpensAndItsBreakDoesNot() =>
        ForAnyRules(rules =>
        {
            var periods = OpeningHours.PeriodsOf(rules);
            return (from day in Enum.GetValues<Weekday>()
                    from quarter in Enumerable.Range(0, 96)
                    let time = At((quarter * 15) + 7)
                    let printed = rules.Any(rule => rule.Days.Contains(day) && rule.Opens <= time && time < rule.Closes
                        && !rule.Breaks.Any(pause => pause.Opens <= time && time < pause.Closes))
                    let read = periods.Any(period => period.Day == day && period.Range.Opens <= time && time < period.Range.Closes)
                    select printed == read).All(agrees => agrees);
        });

    private static void ForAnyRules(Func<HoursRule[], bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(2012, 363), Prop.ForAll(Rules.ArrayOf().ToArbitrary(), property));

    private static List<OpeningPeriod> Parse(string text)
    {
        var periods = new List<OpeningPeriod>();
        foreach (var rule in text == "off" ? [] : text.Split("; "))
        {
            var parts = rule.Split(' ');
            var ends = parts[0].Split('-').Select(day => Array.IndexOf(DayNames, day)).ToArray();
            for (var day = ends[0]; day <= ends[^1]; day++)
            {
                periods.AddRange(parts[1].Split(',').Select(range => new OpeningPeriod((Weekday)day, new TimeRange(Read(range[..5]), Read(range[6..])))));
            }
        }

        return periods;
    }

    private static LocalTime Read(string text) => LocalTime.TryParse(text, out var time) ? time : throw new FormatException(text);

    private static LocalTime At(int minutes) => LocalTime.TryCreate(minutes / 60, minutes % 60, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(minutes));
}
