using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Tests.Hours;

public class LocalTimeTests
{
    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("09:30", 570)]
    [InlineData("24:00", 1440)]
    public void TryParse_OfATime_GivesItsMinutes(string text, int minutes)
    {
        Assert.True(LocalTime.TryParse(text, out var time));
        Assert.Equal(minutes, time.Minutes);
        Assert.Equal(text, time.ToString());
    }

    [Theory]
    [InlineData("24:01")]
    [InlineData("12:60")]
    [InlineData("9:00")]
    [InlineData("-1:00")]
    [InlineData("٠٩:٠٠")]
    [InlineData("")]
    public void TryParse_OfWhatIsNoTime_IsFalse(string text) => Assert.False(LocalTime.TryParse(text, out _));
}
