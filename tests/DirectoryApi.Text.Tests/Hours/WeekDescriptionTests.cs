using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Hours;

namespace DirectoryApi.Text.Tests.Hours;

public class WeekDescriptionTests
{
    [Theory]
    [InlineData("Mo-Fr 09:00-13:00,14:30-18:30",
        "Дс–Жм 09:00–18:30, үзіліс 13:00–14:30; Сб, Жс — демалыс күндері",
        "Пн–Пт 09:00–18:30, перерыв 13:00–14:30; Сб, Вс — выходные",
        "Mon–Fri 09:00–18:30, break 13:00–14:30; Sat, Sun closed")]
    [InlineData("Mo-Sa 09:00-20:00",
        "Дс–Сб 09:00–20:00; Жс — демалыс күні",
        "Пн–Сб 09:00–20:00; Вс — выходной",
        "Mon–Sat 09:00–20:00; Sun closed")]
    [InlineData("Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-13:00",
        "Дс–Жм 09:00–18:30, үзіліс 13:00–14:30; Сб 09:00–13:00; Жс — демалыс күні",
        "Пн–Пт 09:00–18:30, перерыв 13:00–14:30; Сб 09:00–13:00; Вс — выходной",
        "Mon–Fri 09:00–18:30, break 13:00–14:30; Sat 09:00–13:00; Sun closed")]
    [InlineData("Mo,Th 09:00-13:00,14:30-18:00",
        "Дс, Бс 09:00–18:00, үзіліс 13:00–14:30; басқа күндері жабық",
        "Пн, Чт 09:00–18:00, перерыв 13:00–14:30; в другие дни закрыто",
        "Mon, Thu 09:00–18:00, break 13:00–14:30; closed on other days")]
    [InlineData("24/7",
        "Күн сайын тәулік бойы",
        "Ежедневно круглосуточно",
        "Every day open 24 hours")]
    [InlineData("Mo-Su 08:00-20:00",
        "Күн сайын 08:00–20:00",
        "Ежедневно 08:00–20:00",
        "Every day 08:00–20:00")]
    [InlineData("Mo-Su 08:00-11:00,11:15-13:00,14:00-18:00",
        "Күн сайын 08:00–18:00, үзілістер 11:00–11:15, 13:00–14:00",
        "Ежедневно 08:00–18:00, перерывы 11:00–11:15, 13:00–14:00",
        "Every day 08:00–18:00, breaks 11:00–11:15, 13:00–14:00")]
    [InlineData("Mo-We,Fr 09:00-18:00; Th 14:00-24:00; Sa 08:00-10:00,18:00-20:00",
        "Дс–Ср, Жм 09:00–18:00; Бс 14:00–24:00; Сб 08:00–10:00, 18:00–20:00; Жс — демалыс күні",
        "Пн–Ср, Пт 09:00–18:00; Чт 14:00–24:00; Сб 08:00–10:00, 18:00–20:00; Вс — выходной",
        "Mon–Wed, Fri 09:00–18:00; Thu 14:00–24:00; Sat 08:00–10:00, 18:00–20:00; Sun closed")]
    [InlineData("Tu-Su 00:00-24:00",
        "Сс–Жс тәулік бойы; Дс — демалыс күні",
        "Вт–Вс круглосуточно; Пн — выходной",
        "Tue–Sun open 24 hours; Mon closed")]
    [InlineData("off", "Жұмыс күндері көрсетілмеген", "Дни работы не указаны", "Days are not stated")]
    public void Of_AWeek_IsToldInThreeLanguages(string osm, string kazakh, string russian, string english)
    {
        Assert.True(OsmOpeningHours.TryParse(osm, out var week));

        Assert.Equal(kazakh, WeekDescription.Of(week.Periods, Language.Kk));
        Assert.Equal(russian, WeekDescription.Of(week.Periods, Language.Ru));
        Assert.Equal(english, WeekDescription.Of(week.Periods, Language.En));
    }
}
