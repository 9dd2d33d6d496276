using DirectoryApi.Text.Repair;

namespace DirectoryApi.Text.Tests.Repair;

public class LineJoinerTests
{
    [Theory]
    [InlineData("Департамент внутренних дел", "Департа-", "мент внутренних дел")]
    [InlineData("номер операционного зала", "номер операцион-", "ного зала")]
    [InlineData("Западно-Казахстанской области", "Западно-Казахс-", "танской", "области")]
    [InlineData("ЦОН Восточно-Казахстанской области", "ЦОН Восточно-", "Казахстанской", "области")]
    [InlineData("Департамент", "Департа\u00AD", "мент")]
    [InlineData("Интернет-ресурс", "Интернет-", "ресурс")]
    [InlineData("www.dvd-atyrau.kz", "www.dvd-", "atyrau.kz")]
    [InlineData("9.00-ден 18.00-ге дейін", "9.00-", "ден 18.00-", "ге дейін")]
    [InlineData("40-10-76", "40-10-", "76")]
    [InlineData("сенбі - жексенбі", "сенбі -", "жексенбі")]
    [InlineData("понедельник – суббота", "понедельник –", "суббота")]
    [InlineData("город Кокшетау, улица Ауезова", "  город Кокшетау,  ", "", "\t", "улица Ауезова")]
    public void Join_undoes_the_breaks(string joined, params string[] lines)
    {
        Assert.Equal(joined, LineJoiner.Join(lines));
    }

    [Fact]
    public void Join_of_nothing_is_empty()
    {
        Assert.Empty(LineJoiner.Join(["", " "]));
    }
}
