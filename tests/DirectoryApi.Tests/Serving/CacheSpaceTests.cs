using DirectoryApi.Serving;

namespace DirectoryApi.Tests.Serving;

public class CacheSpaceTests
{
    [Theory]
    [InlineData(0, 12)]
    [InlineData(96, 12)]
    [InlineData(192, 24)]
    [InlineData(384, 48)]
    [InlineData(1_000_000, 48)]
    public void Of_AMemory_IsAnEighthOfItWithinBounds(long mebibytes, long expected)
    {
        var space = CacheSpace.Of(mebibytes * 1024 * 1024);

        Assert.Equal(expected * 1024 * 1024, space.Answers + space.Pages + space.Objects);
        Assert.True(space.Answers > space.Pages && space.Pages > space.Objects && space.Objects > 0, space.ToString());
    }
}
