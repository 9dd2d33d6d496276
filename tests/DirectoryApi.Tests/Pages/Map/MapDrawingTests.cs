using DirectoryApi.Domain.Places;
using DirectoryApi.Pages.Map;

namespace DirectoryApi.Tests.Pages.Map;

public class MapDrawingTests
{
    private const int CountryBudget = 12 * 1024;

    [Fact]
    public void Country_HasEveryRegionWithinItsBudget()
    {
        var shapes = MapDrawing.Country.Shapes;

        Assert.Equal(16, shapes.Select(shape => shape.Slug).Distinct().Count());
        Assert.InRange(shapes.Sum(shape => shape.Path.Length), 1, CountryBudget);
    }

    [Fact]
    public void Country_HasCitiesUponTheRegionsAroundThem()
    {
        var order = MapDrawing.Country.Shapes.Select(shape => shape.Slug).ToList();

        Assert.True(order.IndexOf("astana") > order.IndexOf("akmola"));
        Assert.True(order.IndexOf("almaty") > order.IndexOf("almaty-region"));
        Assert.NotNull(MapDrawing.Country.Shapes.Single(shape => shape.Slug == "astana").Centre);
    }

    [Theory]
    [InlineData("akmola", 53.28, 69.39)]
    [InlineData("almaty", 43.25, 76.91)]
    [InlineData("mangystau", 43.65, 51.16)]
    public void Of_ARegion_ShowsItAndItsCentreAndIsSmallerThanTheCountry(string slug, double latitude, double longitude)
    {
        var drawing = MapDrawing.Of(slug);

        Assert.Equal(slug, drawing.Region);
        Assert.Contains(drawing.Shapes, shape => shape.Slug == slug);
        Assert.InRange(drawing.Shapes.Sum(shape => shape.Path.Length), 1, CountryBudget / 2);
        var centre = drawing.Place(new Coordinates(latitude, longitude));
        Assert.InRange(centre!.Value.X, 0, drawing.Width);
        Assert.InRange(centre.Value.Y, 0, drawing.Height);
    }

    [Fact]
    public void Of_NoRegion_IsTheCountry()
    {
        Assert.Same(MapDrawing.Country, MapDrawing.Of(null));
        Assert.Same(MapDrawing.Country, MapDrawing.Of("no-such-region"));
    }

    [Fact]
    public void Place_APointBeyondTheEdges_IsNull() => Assert.Null(MapDrawing.Of("akmola").Place(new Coordinates(43.25, 76.91)));

    [Fact]
    public void Place_NorthAndEast_IsUpAndRight()
    {
        var (south, north) = (MapDrawing.Country.Place(new Coordinates(45, 67))!.Value, MapDrawing.Country.Place(new Coordinates(50, 68))!.Value);

        Assert.True(north.Y < south.Y);
        Assert.True(north.X > south.X);
    }
}
