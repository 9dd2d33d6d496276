using DirectoryApi.Domain.Hours;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Tests.Snapshots;

public class OpeningPeriodsTests
{
    private const int Instants = 40_000;

    // Hours of which some begin or end within an hour, one day only, around the clock, and beyond midnight.
    private static readonly OpeningWeek[] Weeks =
    [
        Week((Weekday.Monday, 9, 0, 13, 0), (Weekday.Monday, 14, 30, 18, 30), (Weekday.Friday, 9, 0, 17, 45)),
        Week((Weekday.Saturday, 10, 15, 14, 20)),
        Week([.. Enum.GetValues<Weekday>().Select(day => (day, 0, 0, 24, 0))]),
        Week((Weekday.Tuesday, 20, 0, 24, 0), (Weekday.Wednesday, 0, 0, 2, 5)),
    ];

    private static readonly OpeningPeriods Periods = new(Weeks);

    [Fact]
    public void NumberAt_OfInstantsOfOneStretch_MeansThatNothingChanged()
    {
        var random = new Random(7);
        var compared = 0;
        for (var number = 0; number < Instants; number++)
        {
            var first = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(400 * 86_400));
            var second = first.AddSeconds(random.Next(3_600));
            if (Periods.NumberAt(first) != Periods.NumberAt(second))
            {
                continue;
            }

            compared++;
            foreach (var week in Weeks)
            {
                Assert.Equal(KazakhstanTimetable.Instance.StatusAt(week, first), KazakhstanTimetable.Instance.StatusAt(week, second));
            }
        }

        Assert.True(compared > Instants / 4, $"Only {compared} pairs were compared.");
    }

    [Theory]
    [InlineData("2026-03-02T08:59:59.9999999+05:00", "2026-03-02T09:00:00+05:00")]
    [InlineData("2026-03-02T14:29:59+05:00", "2026-03-02T14:30:00+05:00")]
    [InlineData("2026-03-07T14:19:59+05:00", "2026-03-07T14:20:00+05:00")]
    [InlineData("2026-03-04T02:04:59+05:00", "2026-03-04T02:05:00+05:00")]
    [InlineData("2026-03-03T23:59:59+05:00", "2026-03-04T00:00:00+05:00")]
    [InlineData("2026-03-03T10:00:00+05:00", "2026-03-04T10:00:00+05:00")]
    [InlineData("2024-02-29T23:30:00+06:00", "2024-02-29T23:30:00+05:00")]
    public void NumberAt_OfInstantsOfTwoStretches_Differs(string first, string second) =>
        Assert.NotEqual(Periods.NumberAt(At(first)), Periods.NumberAt(At(second)));

    [Fact]
    public void NumberAt_BetweenTwoChanges_StaysTheSame() =>
        Assert.Equal(Periods.NumberAt(At("2026-03-02T14:30:00+05:00")), Periods.NumberAt(At("2026-03-02T14:59:59+05:00")));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static OpeningWeek Week(params (Weekday Day, int FromHour, int FromMinute, int ToHour, int ToMinute)[] periods) => new(
        periods.Select(period => new OpeningPeriod(period.Day, new TimeRange(Time(period.FromHour, period.FromMinute), Time(period.ToHour, period.ToMinute)))));

    private static LocalTime Time(int hours, int minutes) =>
        LocalTime.TryCreate(hours, minutes, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(hours));
}
