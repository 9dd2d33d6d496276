using System.Globalization;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Offices;
using DirectoryApi.Store.Calendar;

namespace DirectoryApi.Tests.Pages.Offices;

public class NextChangeTextTests
{
    [Theory]
    [InlineData("2024-05-14T10:00:00+05:00", "Mo-Fr 09:00-13:00,14:30-18:30", Language.En, "break 13:00 to 14:30")]
    [InlineData("2024-05-14T15:00:00+05:00", "Mo-Fr 09:00-13:00,14:30-18:30", Language.Ru, "до 18:30")]
    [InlineData("2024-05-14T13:30:00+05:00", "Mo-Fr 09:00-13:00,14:30-18:30", Language.Ru, "откроется: сегодня в 14:30")]
    [InlineData("2024-05-14T19:00:00+05:00", "Mo-Fr 09:00-18:30", Language.Kk, "ашылуы: ертең 09:00")]
    [InlineData("2024-05-17T19:00:00+05:00", "Mo-Fr 09:00-18:30", Language.Ru, "откроется: понедельник, 20 мая 2024 г., 09:00")]
    [InlineData("2024-05-17T19:00:00+05:00", "Mo-Fr 09:00-18:30", Language.En, "opens Monday, 20 May 2024, 09:00")]
    [InlineData("2024-05-17T19:00:00+05:00", "Fr 09:00-24:00", Language.En, "until 24:00")]
    [InlineData("2024-05-17T19:00:00+05:00", "24/7", Language.En, "around the clock")]
    public void Of_AStatus_TellsWhatChangesNext(string instant, string osm, Language language, string expected)
    {
        var now = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        var (page, directory) = SamplePages.At(now, language);
        using var disposed = directory;
        Assert.True(OsmOpeningHours.TryParse(osm, out var reading));

        Assert.Equal(expected, NextChangeText.Of(page, KazakhstanTimetable.Instance.StatusAt(new OpeningWeek(reading.Periods), now)));
    }
}
