using DirectoryApi.Domain.Hours;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Domain.Tests.Hours;

public class OsmOpeningHoursTests
{
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
    public void TryParse_OfRulesOneAfterAnother_AddsNothingToWhatTheyPrint() =>
        ForAnyRules(rules =>
        {
            // Every rule by itself, added by a comma, is the week that all of them make.
            var single = rules.Select(rule => OsmOpeningHours.Format(OpeningHours.PeriodsOf([rule]))).Where(text => text != "off").ToArray();
            return single.Length == 0
                || OsmOpeningHours.Format(Parse(string.Join(", ", single).Replace(";", ",", StringComparison.Ordinal)))
                    == OsmOpeningHours.Format(OpeningHours.PeriodsOf(rules));
        });

    [Theory]
    [InlineData("24/7", "Mo-Su 00:00-24:00")]
    [InlineData("off", "off")]
    [InlineData("closed", "off")]
    [InlineData("09:00-18:00", "Mo-Su 09:00-18:00")]
    [InlineData("mo-fr 9:00–18:00", "Mo-Fr 09:00-18:00")]
    [InlineData("Mo - Fr 09:00 - 13:00 , 14:30 - 18:30", "Mo-Fr 09:00-13:00,14:30-18:30")]
    [InlineData("Mo-Fr: 09:00-18:00;", "Mo-Fr 09:00-18:00")]
    [InlineData("Mo,We,Fr 09:00-18:00", "Mo 09:00-18:00; We 09:00-18:00; Fr 09:00-18:00")]
    [InlineData("Mo-We,Sa 09:00-18:00", "Mo-We 09:00-18:00; Sa 09:00-18:00")]
    [InlineData("Sa-Mo 10:00-14:00", "Mo 10:00-14:00; Sa-Su 10:00-14:00")]
    [InlineData("Mo-Mo 10:00-14:00", "Mo 10:00-14:00")]
    [InlineData("Mo-Su 09:00-18:00; Su off", "Mo-Sa 09:00-18:00")]
    [InlineData("Mo-Fr 09:00-18:00; We 10:00-12:00", "Mo-Tu 09:00-18:00; We 10:00-12:00; Th-Fr 09:00-18:00")]
    [InlineData("Mo-Fr 09:00-13:00, Mo 15:00-17:00", "Mo 09:00-13:00,15:00-17:00; Tu-Fr 09:00-13:00")]
    [InlineData("Mo-Fr 09:00-13:00,13:00-18:00", "Mo-Fr 09:00-18:00")]
    [InlineData("Fr 22:00-02:00", "Fr 22:00-24:00; Sa 00:00-02:00")]
    [InlineData("Su 22:00-26:00", "Mo 00:00-02:00; Su 22:00-24:00")]
    [InlineData("Mo-Su 08:00-08:00; Mo-Su 08:00-32:00", null)]
    [InlineData("Mo-Su 08:00-32:00", "Mo-Su 00:00-24:00")]
    public void TryParse_OfUsualSpellings_GivesTheWeek(string text, string? week)
    {
        Assert.Equal(week is not null, OsmOpeningHours.TryParse(text, out var reading));
        Assert.Equal(week ?? "off", OsmOpeningHours.Format(reading.Periods));
        Assert.False(reading.IsOffOnPublicHolidays);
    }

    [Theory]
    [InlineData("Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00")]
    [InlineData("24/7; PH closed", "Mo-Su 00:00-24:00")]
    [InlineData("Mo-Su 09:00-18:00; Su,PH off", "Mo-Sa 09:00-18:00")]
    [InlineData("Mo-Fr 09:00-18:00, PH off", "Mo-Fr 09:00-18:00")]
    public void TryParse_OfPublicHolidaysOff_SaysSo(string text, string week)
    {
        Assert.True(OsmOpeningHours.TryParse(text, out var reading));
        Assert.Equal(week, OsmOpeningHours.Format(reading.Periods));
        Assert.True(reading.IsOffOnPublicHolidays);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ", 0)]
    [InlineData("Mo-", 3)]
    [InlineData("Mo-Xx 09:00-18:00", 3)]
    [InlineData("Mon 09:00-18:00", 0)]
    [InlineData("Mo-Fr", 5)]
    [InlineData("Mo-Fr 09:00", 11)]
    [InlineData("Mo-Fr 09:00-", 12)]
    [InlineData("Mo-Fr 09:00-25:60", 12)]
    [InlineData("Mo-Fr 09:00-09:00", 12)]
    [InlineData("Mo-Fr 09:00-34:00", 12)]
    [InlineData("Mo-Fr 24:00-09:00", 6)]
    [InlineData("Mo-Fr 09:00-13:00,", 18)]
    [InlineData("Mo-Fr 09:00-18:00 Sa 10:00-12:00", 18)]
    [InlineData("Mo-Fr 09:00-18:00;; Sa off", 18)]
    [InlineData("Mo, 09:00-18:00", 4)]
    [InlineData("PH 10:00-14:00", 3)]
    [InlineData("Jan-Mar Mo 09:00-18:00", 0)]
    [InlineData("Mo 09:00-18:00 || \"by appointment\"", 15)]
    [InlineData("Mo sunrise-18:00", 3)]
    public void TryParse_OfAnythingElse_SaysWhere(string text, int position)
    {
        Assert.False(OsmOpeningHours.TryParse(text, out var reading));
        Assert.NotNull(reading.Problem);
        Assert.Equal(position, reading.Position);
        Assert.Empty(reading.Periods);
    }

    [Fact]
    public void TryParse_OfAnyText_NeverThrows() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(2012, 365),
            Prop.ForAll(
                Gen.Elements("Mo", "Fr", "PH", "off", "24/7", "-", "–", ",", ";", ":", " ", "9", "09:00", "24:00", "48:00", "é", "\0", "Sa").ArrayOf().ToArbitrary(),
                parts =>
                {
                    var text = string.Concat(parts);
                    return OsmOpeningHours.TryParse(text, out var reading)
                        ? reading.Periods.SequenceEqual(Parse(OsmOpeningHours.Format(reading.Periods)))
                        : reading.Position >= 0 && reading.Position <= text.Length;
                }));

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

    private static IReadOnlyList<OpeningPeriod> Parse(string text) =>
        OsmOpeningHours.TryParse(text, out var reading) ? reading.Periods : throw new FormatException($"{reading.Position}: {reading.Problem}");

    private static LocalTime At(int minutes) => LocalTime.TryCreate(minutes / 60, minutes % 60, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(minutes));
}
