using System.Globalization;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Pages.Offices;

namespace DirectoryApi.Tests.Pages.Offices;

public class OfficeWeekTests
{
    [Fact]
    public void Of_AWeekWithAHoliday_HasItsDaysAsTheyAreWorked()
    {
        // Nauryz of 2026 is a Saturday, a Sunday and a Monday, made up for on Tuesday and Wednesday.
        var week = OfficeWeek.Of(WeekOf("Mo-Fr 09:00-18:00"), Instant("2026-03-25T12:00:00+05:00"));

        Assert.Equal(new DateOnly(2026, 3, 23), week.Days[0].Date);
        Assert.Equal(new DateOnly(2026, 3, 25), week.Today);
        Assert.Equal([0, 0, 0, 1, 1, 0, 0], week.Days.Select(day => day.Ranges.Count));
        Assert.True(week.Days[2].IsException);
        Assert.False(week.Days[3].IsException);
    }

    [Fact]
    public void Of_AWeekBeforeAHoliday_TellsIt()
    {
        var week = OfficeWeek.Of(WeekOf("Mo-Fr 09:00-18:00"), Instant("2026-12-07T12:00:00+05:00"));

        Assert.All(week.Days, day => Assert.False(day.IsException));
        Assert.Equal(new DateOnly(2026, 12, 16), week.NextException!.Date);
        Assert.Empty(week.NextException.Ranges);
    }

    [Fact]
    public void Of_AroundTheClock_KnowsNoHolidays()
    {
        var week = OfficeWeek.Of(WeekOf("24/7"), Instant("2026-03-23T12:00:00+05:00"));

        Assert.All(week.Days, day => Assert.Single(day.Ranges));
        Assert.Null(week.NextException);
    }

    [Fact]
    public void Of_AnInstantThatIsTheNextDayInAlmaty_IsOfThatDay() =>
        Assert.Equal(new DateOnly(2026, 12, 8), OfficeWeek.Of(WeekOf("24/7"), Instant("2026-12-07T20:00:00Z")).Today);

    private static OpeningWeek WeekOf(string osm) => OsmOpeningHours.TryParse(osm, out var reading) ? new OpeningWeek(reading.Periods) : throw new FormatException(osm);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
