using DirectoryApi.Domain.Places;
using DirectoryApi.Pages.Map;

namespace DirectoryApi.Tests.Pages.Map;

public class MarkerLayoutTests
{
    private static readonly MapDrawing Akmola = MapDrawing.Of("akmola");

    private static readonly MapMarker Kokshetau = new(new Coordinates(53.28, 69.39), "Кокшетау", "Кокшетау: 3 учреждения", "/ru/x", 3);
    private static readonly MapMarker Shchuchinsk = new(new Coordinates(52.94, 70.19), "Щучинск", "Щучинск: отдел", "/ru/y");

    [Fact]
    public void Arrange_MarkersApart_LeavesEachByItself()
    {
        var placed = MarkerLayout.Arrange(Akmola, [Kokshetau, Shchuchinsk]);

        Assert.Equal([3, 1], placed.Select(marker => marker.Count));
        Assert.All(placed, marker => Assert.True(marker.IsNamed));
    }

    [Fact]
    public void Arrange_MarkersUponEachOther_MakesThemOneUnderThatOfThePage()
    {
        var own = new MapMarker(new Coordinates(53.29, 69.4), "Кокшетау", "это учреждение", Path: null);

        var placed = Assert.Single(MarkerLayout.Arrange(Akmola, [Kokshetau, own]));
        Assert.True(placed.IsOwn);
        Assert.Equal(4, placed.Count);
    }

    [Fact]
    public void Arrange_AMarkerBeyondTheEdges_LeavesItOut() =>
        Assert.Empty(MarkerLayout.Arrange(Akmola, [Kokshetau with { Point = new Coordinates(43.25, 76.91) }]));

    [Fact]
    public void Arrange_AMarkerAtTheRightEdge_HasItsNameToTheLeft()
    {
        var east = Enumerable.Range(0, 400).Select(step => new Coordinates(51.5, 70 + (step * 0.01))).Last(point => Akmola.Place(point) is not null);

        Assert.True(Assert.Single(MarkerLayout.Arrange(Akmola, [Kokshetau with { Point = east }])).IsNameLeft);
    }

    [Fact]
    public void Arrange_AnyMarkers_KeepsThemFarEnoughApartToBeTouched()
    {
        var random = new Random(7);
        var markers = Enumerable.Range(0, 60).Select(number => Shchuchinsk with
        {
            Point = new Coordinates(50 + (random.NextDouble() * 3), 66 + (random.NextDouble() * 7)),
        });

        var placed = MarkerLayout.Arrange(Akmola, markers);

        Assert.True(placed.Count > 5);
        Assert.All(
            from one in placed from other in placed where one != other select Math.Sqrt(Math.Pow(one.At.X - other.At.X, 2) + Math.Pow(one.At.Y - other.At.Y, 2)),
            distance => Assert.True(distance >= MarkerLayout.LeastDistance));
    }
}
