using DirectoryApi.Pages.Map;

namespace DirectoryApi.Tests.Pages.Map;

public class RingClippingTests
{
    private static readonly MapBounds Bounds = new(0, 0, 10, 10);

    [Fact]
    public void Clip_ARingWithin_LeavesItAsItIs()
    {
        MapPoint[] ring = [new(1, 1), new(9, 1), new(5, 9)];

        Assert.Equal(ring, RingClipping.Clip(ring, Bounds));
    }

    [Fact]
    public void Clip_ARingBeyond_LeavesNothing() => Assert.Empty(RingClipping.Clip([new(11, 1), new(19, 1), new(15, 9)], Bounds));

    [Fact]
    public void Clip_ARingAround_IsTheRectangle()
    {
        var clipped = RingClipping.Clip([new(-5, -5), new(20, -5), new(20, 20), new(-5, 20)], Bounds);

        Assert.Equal([new(0, 0), new(0, 10), new(10, 0), new(10, 10)], clipped.Distinct().OrderBy(point => point.X).ThenBy(point => point.Y));
    }

    [Fact]
    public void Clip_ARingAcrossASide_IsCutAtIt()
    {
        var clipped = RingClipping.Clip([new(5, 2), new(15, 2), new(15, 8), new(5, 8)], Bounds);

        Assert.Equal([new(5, 2), new(5, 8), new(10, 2), new(10, 8)], clipped.Distinct().OrderBy(point => point.X).ThenBy(point => point.Y));
    }
}
