using DirectoryApi.Pages.Map;

namespace DirectoryApi.Tests.Pages.Map;

public class MapPathTests
{
    // A unit a kilometre, with the origin 100 units below the upper edge.
    private static readonly MapFrame Frame = new(new MapBounds(0, 0, 100, 100), 100);

    [Fact]
    public void Of_ARing_GoesFromPointToPoint() =>
        Assert.Equal("M10 90l20 0 0-30-20-5z", MapPath.Of([[new(10, 10), new(30, 10), new(30, 40), new(10, 45)]], Frame));

    [Fact]
    public void Of_PointsThatFallTogether_DrawsOneOfThem() =>
        Assert.Equal("M10 90l20 0 0-30z", MapPath.Of([[new(10, 10), new(10.2, 10.1), new(30, 10), new(30.3, 9.9), new(30, 40)]], Frame));

    [Fact]
    public void Of_ARingTooSmallToBeSeen_IsEmpty() => Assert.Empty(MapPath.Of([[new(10, 10), new(10.2, 10), new(10.1, 10.3)]], Frame));
}
