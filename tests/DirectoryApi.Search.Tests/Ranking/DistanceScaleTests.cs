using DirectoryApi.Search.Ranking;

namespace DirectoryApi.Search.Tests.Ranking;

public sealed class DistanceScaleTests
{
    [Fact]
    public void Nearness_FallsFromOneToNothing()
    {
        double[] kilometres = [0, 0.1, 1, 10, 100, 1_000, 10_000, 20_016];

        var nearness = kilometres.Select(DistanceScale.Nearness).ToArray();

        Assert.Equal(nearness.OrderDescending(), nearness);
        Assert.Equal(nearness.Length, nearness.Distinct().Count());
        Assert.Equal(1, nearness[0]);
        Assert.Equal(0, nearness[^1], 9);
        Assert.Equal(0, DistanceScale.Nearness(double.NaN));
    }
}
