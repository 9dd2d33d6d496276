using System.Text;
using System.Text.Json;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Exports;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Tests.Readers;

namespace DirectoryApi.Tests.Exports.Calendars;

/// <summary>Opening hours as a calendar, read back and expanded with ical.js.</summary>
public sealed class HoursCalendarTests(ServedExports served)
{
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);

    [Fact]
    public async Task Occurrences_AroundTheChangeOfTheClock_StayAtTheSameTimeOfDay()
    {
        var occurrences = await OccurrencesAsync("con-2", "2024-02-28T00:00:00Z", "2024-03-03T00:00:00Z");
        Assert.Equal(
            ["2024-02-28T03:00:00.000Z", "2024-02-29T03:00:00.000Z", "2024-03-01T04:00:00.000Z", "2024-03-02T04:00:00.000Z"],
            occurrences.Select(occurrence => occurrence.GetProperty("start").GetString()));
        Assert.All(occurrences, occurrence => Assert.EndsWith("T09:00:00", occurrence.GetProperty("local").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Occurrences_OfNauryz_AreOff()
    {
        var days = (await OccurrencesAsync("con-10", "2024-03-18T00:00:00Z", "2024-03-30T00:00:00Z"))
            .Select(occurrence => occurrence.GetProperty("local").GetString()![..10])
            .Distinct();

        // 21 to 23 March are the holiday; the 23rd was a Saturday, for which the next Monday is off.
        Assert.Equal(["2024-03-18", "2024-03-19", "2024-03-20", "2024-03-26", "2024-03-27", "2024-03-28", "2024-03-29"], days);
    }

    [Fact]
    public async Task Occurrences_OfASaturdayThatIsWorked_AreThere() => Assert.Equal(
        ["2024-05-04T09:00:00", "2024-05-04T14:30:00"],
        (await OccurrencesAsync("con-10", "2024-05-03T19:00:00Z", "2024-05-05T00:00:00Z")).Select(occurrence => occurrence.GetProperty("local").GetString()));

    [Fact]
    public async Task Occurrences_OfADayWithABreak_AreTwo() => Assert.Equal(
        ["2024-04-01T09:00:00", "2024-04-01T14:30:00"],
        (await OccurrencesAsync("con-10", "2024-04-01T00:00:00Z", "2024-04-02T00:00:00Z")).Select(occurrence => occurrence.GetProperty("local").GetString()));

    [Theory]
    [InlineData("con-10")]
    [InlineData("con-2")]
    [InlineData("dvd-akmola")]
    public async Task Occurrences_OfWholeYears_AreWhenTheOfficeIsOpen(string key)
    {
        var (from, to) = (new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero));
        var stretches = (await OccurrencesAsync(key, $"{from - TimeSpan.FromDays(1):yyyy-MM-dd'T'HH:mm:ss'Z'}", $"{to:yyyy-MM-dd'T'HH:mm:ss'Z'}"))
            .Select(occurrence => (Start: occurrence.GetProperty("start").GetDateTimeOffset(), End: occurrence.GetProperty("end").GetDateTimeOffset()))
            .ToArray();
        var open = new HashSet<DateTimeOffset>();
        foreach (var (start, end) in stretches)
        {
            for (var instant = start; instant < end; instant += HalfHour)
            {
                open.Add(instant);
            }
        }

        var week = new OpeningWeek(ExportContents.Edition.Offices.Single(office => office.Key == key).Hours!.Periods);
        for (var instant = from; instant < to; instant += HalfHour)
        {
            // On the night of 2024-03-01 the clock showed the last hour twice: an event that ends at midnight covers it once.
            if (key == "dvd-akmola" && instant.UtcDateTime is { Year: 2024, Month: 2, Day: 29, Hour: 18 })
            {
                continue;
            }

            Assert.True(KazakhstanTimetable.Instance.IsOpen(week, instant) == open.Contains(instant), $"{key} at {instant:O}");
        }
    }

    [Fact]
    public async Task Events_Always_AreStableAndTellWhatTheyAreOf()
    {
        var calendar = await CalendarAsync("con-10", "?language=en");
        var events = calendar.GetProperty("events").EnumerateArray().ToArray();
        Assert.Equal(2, events.Select(each => each.GetProperty("uid").GetString()).Distinct().Count());
        Assert.All(events, each =>
        {
            Assert.Equal("2026-03-01T12:00:00Z", each.GetProperty("dtstamp").GetString());
            Assert.Equal("Open: Office con-10", each.GetProperty("summary").GetString());
            Assert.Contains("edition 4 of 2026-03-01", each.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Contains("CC BY 4.0", each.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Contains("UNTIL=20271231T185959Z", each.GetProperty("rrule").GetString(), StringComparison.Ordinal);
        });
        Assert.Equal("Asia/Almaty", Assert.Single(calendar.GetProperty("zones").EnumerateArray()).GetString());
        Assert.Equal("Office con-10: opening hours", calendar.GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal(await served.TextAsync(ExportPaths.CalendarOf("slug-of-con-10")), await served.TextAsync(ExportPaths.CalendarOf("slug-of-con-10")));
    }

    [Fact]
    public async Task Calendar_OfUnknownHours_IsNotThereAndSaysSo()
    {
        var problem = await served.ProblemAsync(ExportPaths.CalendarOf("slug-of-rovd-akkol"), 404);
        Assert.Contains("not known, which does not mean that it is closed", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_Always_HasLinesOf75OctetsAtMost() => Assert.All(
        (await served.TextAsync(ExportPaths.CalendarOf("slug-of-con-2"))).Split("\r\n"),
        line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));

    private async Task<List<JsonElement>> OccurrencesAsync(string office, string from, string to) =>
        [.. (await CalendarAsync(office, "", from, to)).GetProperty("occurrences").EnumerateArray()];

    private async Task<JsonElement> CalendarAsync(string office, string query, string from = "2024-01-01T00:00:00Z", string to = "2024-01-02T00:00:00Z") =>
        await ReaderRun.ReadAsync("calendar.mjs", await served.TextAsync(ExportPaths.CalendarOf($"slug-of-{office}") + query), from, to);
}
