using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Fields;

public class SiteFieldTests
{
    [Theory]
    [InlineData("www.mod.|gov.kz", "www.mod.gov.kz", "")]
    [InlineData("www.con.gov.kz, www.e.gov.kz.", "www.con.gov.kz www.e.gov.kz", "")]
    [InlineData("http://www.dvd.kz|www.mvd.kz", "http://www.dvd.kz www.mvd.kz", "")]
    [InlineData("HTTPS://a.kz|http://b.kz", "HTTPS://a.kz http://b.kz", "")]
    [InlineData("akmola_|dvd@mail.ru; www.dvd.kz", "www.dvd.kz", "akmola_dvd@mail.ru")]
    [InlineData("of\u00ADfice @ mail.ru", "", "office@mail.ru")]
    [InlineData(" . ; , ", "", "")]
    [InlineData("police® taraz.kz", "", "police@taraz.kz")]
    [InlineData("DVD_ALM ОBL@|MAIL.KZ", "", "DVD_ALMOBL@MAIL.KZ")]
    [InlineData("www.dvdkzо.kz", "www.dvdkzo.kz", "")]
    [InlineData("веб -сайт : |www.pavloda r.kz", "www.pavlodar.kz", "")]
    [InlineData("-", "", "")]
    [InlineData("dvp_vko@rambler.ru, 263641@mail.ru", "", "dvp_vko@rambler.ru 263641@mail.ru")]
    public void Read_TellsSitesAndMailApart(string lines, string websites, string emails)
    {
        var (sites, mail) = SiteField.Read(Cell(lines));
        Assert.Equal((websites, emails), (string.Join(' ', sites.Select(site => site.Value)), string.Join(' ', mail.Select(address => address.Value))));
    }

    [Theory]
    [InlineData("www.mod.gov.kz", "http://www.mod.gov.kz/")]
    [InlineData("https://e.gov.kz/a", "https://e.gov.kz/a")]
    [InlineData("mod", null)]
    [InlineData("416", null)]
    [InlineData("javascript://a.kz", null)]
    [InlineData("http://", null)]
    [InlineData("", null)]
    public void ToUrl_IsAbsolute_OrNullWithoutAHost(string printed, string? url) => Assert.Equal(url, SiteField.ToUrl(printed));

    private static TableCell Cell(string lines) =>
        new([.. lines.Split('|').Select((line, index) => new TextLine(line, 7 + index))], new SourceSpan(7, 9, 6));
}
