using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Tests.Index;

public sealed class HouseNumberTests
{
    [Theory]
    [InlineData("189 «а»", "189а", "n189")]
    [InlineData("189А", "189а", "n189")]
    [InlineData("189a", "189а", "n189")]
    [InlineData("67 б-ғимарат", "67б", "n67")]
    [InlineData("72-ші үй", "72", "n72")]
    [InlineData("дом 12", "12", "n12")]
    [InlineData("20/1", "20x1", "n20")]
    [InlineData("20-1", "20x1", "n20")]
    [InlineData("201", "201", "n201")]
    [InlineData("б/н", "", "")]
    [InlineData("", "", "")]
    public void TermOf_IsOneForTheWaysAHouseIsWritten(string number, string term, string figures)
    {
        Assert.Equal(term, HouseNumber.TermOf(number));
        Assert.Equal(figures, HouseNumber.NumberTermOf(number));
    }
}
