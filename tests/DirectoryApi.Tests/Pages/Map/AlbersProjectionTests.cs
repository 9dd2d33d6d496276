using DirectoryApi.Domain.Places;
using DirectoryApi.Pages.Map;

namespace DirectoryApi.Tests.Pages.Map;

public class AlbersProjectionTests
{
    private const double EarthRadius = 6_371.0088;

    [Fact]
    public void Project_TheOrigin_IsZero()
    {
        var origin = AlbersProjection.Project(new Coordinates(48, 67));

        Assert.Equal(0, origin.X, 1e-9);
        Assert.Equal(0, origin.Y, 1e-9);
    }

    [Theory]
    [InlineData(41, 52)]
    [InlineData(48, 67)]
    [InlineData(54, 86)]
    public void Project_ACell_KeepsItsArea(int south, int west)
    {
        var corners = from corner in new (double Latitude, double Longitude)[] { (0, 0), (0, 1), (1, 1), (1, 0) }
                      from step in Enumerable.Range(0, 100)
                      select Edge(corner, step / 100.0);
        var ring = corners.Select(at => AlbersProjection.Project(new Coordinates(south + at.Latitude, west + at.Longitude))).ToArray();
        var area = ring.Zip(ring.Skip(1).Append(ring[0]), (from, to) => ((from.X * to.Y) - (to.X * from.Y)) / 2).Sum();
        var expected = EarthRadius * EarthRadius * (Math.PI / 180) * (Sine(south + 1) - Sine(south));

        Assert.Equal(expected, area, expected * 1e-3);
    }

    // The point a share of the way along the side of the unit square that begins at a corner.
    private static (double Latitude, double Longitude) Edge((double Latitude, double Longitude) corner, double share) => corner switch
    {
        (0, 0) => (0, share),
        (0, 1) => (share, 1),
        (1, 1) => (1, 1 - share),
        _ => (1 - share, 0),
    };

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
