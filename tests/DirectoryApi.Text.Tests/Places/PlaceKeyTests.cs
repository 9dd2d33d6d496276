using DirectoryApi.Text.Places;

namespace DirectoryApi.Text.Tests.Places;

public class PlaceKeyTests
{
    [Theory]
    [InlineData("«Сары-Арка»", "Сарыарқа")]
    [InlineData("Т.Рысқұлов", "т рыскулов")]
    [InlineData("МОЛОДЁЖНЫЙ", "Молодежныи")]
    [InlineData("Әйтеке би", "Айтеке-би")]
    public void Of_joins_spellings_of_one_name(string left, string right)
    {
        Assert.Equal(PlaceKey.Of(left), PlaceKey.Of(right));
    }

    [Fact]
    public void Of_is_empty_for_marks_alone()
    {
        Assert.Empty(PlaceKey.Of(" «–» . "));
    }
}
