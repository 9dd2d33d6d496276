using System.Globalization;
using DirectoryApi.Pages.Search;

namespace DirectoryApi.Tests.Pages.Search;

public class OpenWhenTests
{
    [Theory]

    // 21 November 2026 is a Saturday.
    [InlineData("saturday", "2026-11-18T10:00+05:00", "2026-11-21T00:00+05:00", "2026-11-22T00:00+05:00")]
    [InlineData("saturday", "2026-11-21T17:59+05:00", "2026-11-21T17:59+05:00", "2026-11-22T00:00+05:00")]
    [InlineData("saturday", "2026-11-21T18:00+05:00", "2026-11-28T00:00+05:00", "2026-11-29T00:00+05:00")]
    [InlineData("saturday", "2026-11-20T19:30+00:00", "2026-11-21T00:30+05:00", "2026-11-22T00:00+05:00")]
    [InlineData("sunday", "2026-11-21T18:00+05:00", "2026-11-22T00:00+05:00", "2026-11-23T00:00+05:00")]
    [InlineData("evening", "2026-11-18T10:00+05:00", "2026-11-18T19:00+05:00", "2026-11-18T22:00+05:00")]
    [InlineData("evening", "2026-11-18T19:30+05:00", "2026-11-18T19:30+05:00", "2026-11-18T22:00+05:00")]
    [InlineData("evening", "2026-11-18T20:00+05:00", "2026-11-19T19:00+05:00", "2026-11-19T22:00+05:00")]
    [InlineData("evening", "2026-11-20T20:00+05:00", "2026-11-23T19:00+05:00", "2026-11-23T22:00+05:00")]
    [InlineData("now", "2026-11-18T10:00+05:00", "2026-11-18T10:00+05:00", "2026-11-18T10:00+05:00")]
    [InlineData("2026-12-01T09:30+05:00", "2026-11-18T10:00+05:00", "2026-12-01T09:30+05:00", "2026-12-01T09:30+05:00")]
    [InlineData("2026-12-01T09:30 05:00", "2026-11-18T10:00+05:00", "2026-12-01T09:30+05:00", "2026-12-01T09:30+05:00")]
    [InlineData("2026-12-01T04:30:00Z", "2026-11-18T10:00+05:00", "2026-12-01T09:30+05:00", "2026-12-01T09:30+05:00")]
    public void Read_AChoice_IsAStretchByAlmatysClock(string text, string now, string from, string to)
    {
        var when = OpenWhen.Read(text, Instant(now));

        Assert.NotNull(when);
        Assert.Equal((Instant(from), Instant(to)), (when.From, when.To));
        Assert.Equal(when.From == when.To, when.IsInstant);
    }

    [Theory]
    [InlineData("noon")]
    [InlineData("SATURDAY")]
    [InlineData("")]
    [InlineData("2026-13-01T09:30+05:00")]
    [InlineData("2026-12-01")]
    [InlineData("0001-01-01T00:00+14:00")]
    public void Read_AnythingElse_IsNull(string text) => Assert.Null(OpenWhen.Read(text, Instant("2026-11-18T10:00+05:00")));

    [Fact]
    public void Read_ItsOwnKey_IsTheSame()
    {
        var now = Instant("2026-11-18T10:00+05:00");
        foreach (var key in OpenWhen.Keys.Append("2026-12-01T09:30+05:00"))
        {
            var when = OpenWhen.Read(key, now);
            Assert.Equal(when, OpenWhen.Read(when!.Key, now));
        }
    }

    [Theory]

    // 2 January 2027 is a Saturday and a holiday, and so is Monday the 4th in its place.
    [InlineData("saturday", "2026-12-30T10:00+05:00", "new-year")]
    [InlineData("evening", "2027-01-02T10:00+05:00", "new-year")]
    [InlineData("2026-12-16T10:00+05:00", "2026-11-18T10:00+05:00", "independence-day")]
    [InlineData("saturday", "2026-11-18T10:00+05:00", null)]

    // A Saturday that was worked for the Friday before.
    [InlineData("2022-08-27T10:00+05:00", "2026-11-18T10:00+05:00", null)]
    [InlineData("2022-08-29T10:00+05:00", "2026-11-18T10:00+05:00", "moved-day-off")]
    public void Holiday_IsThatOfTheDay(string text, string now, string? holiday) =>
        Assert.Equal(holiday, OpenWhen.Read(text, Instant(now))!.Holiday?.Key);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
