using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Search;

namespace DirectoryApi.Tests.Pages.Search;

/// <summary>Office dvd-akmola is open on Mondays from 9 to 13 and from 14 to 24; of rovd-akkol no hours are known.</summary>
public sealed class OpenStatusTextTests(SampleSite pages)
{
    [Theory]
    [InlineData("2026-11-16T09:00+05:00", "Открыто до 13:00, затем снова с 14:00", "open")]
    [InlineData("2026-11-16T13:30+05:00", "Закрыто, откроется сегодня в 14:00", "closed")]
    [InlineData("2026-11-16T23:59+05:00", "Открыто до 00:00", "open")]
    [InlineData("2026-11-15T12:00+05:00", "Закрыто, откроется завтра в 09:00", "closed")]
    [InlineData("2026-11-17T12:00+05:00", "Закрыто, откроется в понедельник в 09:00", "closed")]
    [InlineData("2026-12-14T00:30+05:00", "Закрыто, откроется сегодня в 09:00", "closed")]

    // Republic Day of 2027 is a Monday.
    [InlineData("2027-10-25T10:00+05:00", "Закрыто, откроется 1 ноября 2027 г. в 09:00. Сегодня праздник: День Республики", "closed")]
    public void Of_AnOffice_SaysWhetherItIsOpenAndUntilWhen(string now, string text, string style)
    {
        var page = pages.ContextAt(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

        Assert.Equal(new OpenStatusText(text, style), OpenStatusText.Of(page.Snapshot.OfficeByKey("dvd-akmola")!, when: null, page));
    }

    [Fact]
    public void Of_AStretch_SaysWhenItIsOpenThen()
    {
        var page = pages.ContextAt(new DateTimeOffset(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(5)), Language.En);
        var saturday = OpenWhen.Read(OpenWhen.Saturday, page.Now);

        Assert.Equal("Saturday, 21 November: 10:00–14:00", OpenStatusText.Of(page.Snapshot.OfficeByKey("centre-1")!, saturday, page).Text);
        Assert.Equal("Closed", OpenStatusText.Of(page.Snapshot.OfficeByKey("dvd-akmola")!, saturday, page).Text);
    }

    [Theory]
    [InlineData(Language.Kk, "Жұмыс уақыты белгісіз")]
    [InlineData(Language.Ru, "Часы работы неизвестны")]
    [InlineData(Language.En, "Opening hours not known")]
    public void Of_HoursThatAreNotKnown_SaysSoAndNotClosed(Language language, string text)
    {
        var page = pages.ContextAt(DateTimeOffset.UnixEpoch, language);

        Assert.Equal(new OpenStatusText(text, ""), OpenStatusText.Of(page.Snapshot.OfficeByKey("rovd-akkol")!, when: null, page));
    }
}
