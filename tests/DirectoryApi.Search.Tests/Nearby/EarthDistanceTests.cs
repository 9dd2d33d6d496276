using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;

namespace DirectoryApi.Search.Tests.Nearby;

public sealed class EarthDistanceTests
{
    private const double HalfCircle = Math.PI * EarthDistance.MeanRadiusKilometres;

    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, 180, HalfCircle)]
    [InlineData(90, 13, -90, 99, HalfCircle)]
    [InlineData(0, 0, 0, 90, HalfCircle / 2)]
    [InlineData(0, 0, 1, 0, HalfCircle / 180)]
    [InlineData(90, 0, 90, 180, 0)]
    [InlineData(20, 180, 20, -180, 0)]
    [InlineData(0, 179.5, 0, -179.5, HalfCircle / 180)]
    public void Kilometres_OfArcsThatAreKnown(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude, double kilometres) =>
        Assert.Equal(kilometres, EarthDistance.Kilometres(new(fromLatitude, fromLongitude), new(toLatitude, toLongitude)), 4);

    [Fact]
    public void Kilometres_IsTheHaversineFormula()
    {
        var random = new Random(1);
        for (var time = 0; time < 10_000; time++)
        {
            var (from, to) = (Anywhere(random), Anywhere(random));
            var (phi1, phi2) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
            var haversine = Math.Pow(Math.Sin((phi2 - phi1) / 2), 2)
                + (Math.Cos(phi1) * Math.Cos(phi2) * Math.Pow(Math.Sin(double.DegreesToRadians(to.Longitude - from.Longitude) / 2), 2));

            Assert.Equal(2 * EarthDistance.MeanRadiusKilometres * Math.Asin(Math.Sqrt(haversine)), EarthDistance.Kilometres(from, to), 5);
        }
    }

    [Fact]
    public void Kilometres_InKazakhstan_AreWithin035PercentOfTheEllipsoid()
    {
        var random = new Random(1);
        for (var time = 0; time < 10_000; time++)
        {
            var (from, to) = (InKazakhstan(random), InKazakhstan(random));
            var onEllipsoid = Vincenty.Kilometres(from, to);

            Assert.InRange(EarthDistance.Kilometres(from, to), 0.9965 * onEllipsoid, 1.0035 * onEllipsoid);
        }
    }

    [Fact]
    public void Kilometres_Anywhere_AreWithin056PercentOfTheEllipsoid()
    {
        var random = new Random(1);
        for (var time = 0; time < 10_000; time++)
        {
            var from = Anywhere(random);
            var to = new Coordinates(Math.Clamp(from.Latitude + random.NextDouble() - 0.5, -90, 90), from.Longitude + random.NextDouble() - 0.5);
            var onEllipsoid = Vincenty.Kilometres(from, to);

            Assert.InRange(EarthDistance.Kilometres(from, to), 0.9944 * onEllipsoid, 1.0057 * onEllipsoid);
        }
    }

    private static Coordinates Anywhere(Random random) => new((180 * random.NextDouble()) - 90, (360 * random.NextDouble()) - 180);

    private static Coordinates InKazakhstan(Random random) => new(40 + (16 * random.NextDouble()), 46 + (42 * random.NextDouble()));
}
