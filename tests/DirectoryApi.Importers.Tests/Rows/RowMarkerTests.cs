using DirectoryApi.Importers.Rows;

namespace DirectoryApi.Importers.Tests.Rows;

public class RowMarkerTests
{
    [Theory]
    [InlineData("3", 3, false)]
    [InlineData("3.", 3, false)]
    [InlineData(" 12 . ", 12, false)]
    [InlineData("4)", 4, true)]
    [InlineData("\u00A04 )\n", 4, true)]
    [InlineData("9999", 9999, false)]
    public void TryParse_ANumber_TellsWhatRowItMarks(string text, int number, bool isSubRow)
    {
        Assert.True(RowMarker.TryParse(text, out var marker));
        Assert.Equal(new RowMarker(number, isSubRow), marker);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(")")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-3")]
    [InlineData("3.)")]
    [InlineData("3 4")]
    [InlineData("3\0")]
    [InlineData("٣")]
    [InlineData("№ 3")]
    public void TryParse_AnythingElse_IsNone(string text) => Assert.False(RowMarker.TryParse(text, out _));
}
