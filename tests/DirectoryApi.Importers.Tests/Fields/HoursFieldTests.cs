using DirectoryApi.Domain.Hours;
using DirectoryApi.Importers.Fields.Hours;

namespace DirectoryApi.Importers.Tests.Fields;

public class HoursFieldTests
{
    [Theory]
    [InlineData("Рабочие дни: понедельник – суббота Рабочее время с понедельника по пятницу: с 09.00 до 20.00 часов, без перерыва на обед. В субботу с 9.00 до 13.00 часов. Выходные дни: - воскресенье", "Mo-Fr 09:00-20:00; Sa 09:00-13:00")]
    [InlineData("Рабочие дни: понедельник – пятница. Рабочее время: с 9.00 до 18.30, перерыв на обед с 13.00 до 14.30", "Mo-Fr 09:00-13:00,14:30-18:30")]
    [InlineData("Ежедневно, кроме воскресенья", "off")]
    [InlineData("понедельник, среда и пятница с 10.00 до 12.00", "Mo 10:00-12:00; We 10:00-12:00; Fr 10:00-12:00")]
    [InlineData("с 25.00 до 99.99", "off")]
    public void Read_OfRussianHours_IsTheWeekTheyMean(string text, string osm) =>
        Assert.Equal(osm, OsmOpeningHours.Format(OpeningHours.PeriodsOf(HoursField.Read(text))));
}
