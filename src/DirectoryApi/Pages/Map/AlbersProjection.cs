using DirectoryApi.Domain.Places;

namespace DirectoryApi.Pages.Map;

/// <summary>
/// The Albers equal-area conic projection of the sphere (Snyder, Map Projections: A Working Manual, U.S. Geological Survey Professional
/// Paper 1395, equations 14-1 to 14-6), for Kazakhstan: regions keep their sizes, and with standard parallels a sixth of the country's
/// height from its edges lengths are off by 1 % at most.
/// </summary>
internal static class AlbersProjection
{
    private const double EarthRadiusKilometres = 6_371.0088;
    private const double OriginLatitude = 48;
    private const double CentralMeridian = 67;
    private const double SouthernParallel = 43;
    private const double NorthernParallel = 53;

    private static readonly double Cone = (Sine(SouthernParallel) + Sine(NorthernParallel)) / 2;
    private static readonly double Constant = Math.Pow(Math.Cos(Radians(SouthernParallel)), 2) + (2 * Cone * Sine(SouthernParallel));
    private static readonly double OriginRadius = RadiusAt(OriginLatitude);

    /// <summary>A point in kilometres east and north of 48° N, 67° E.</summary>
    public static MapPoint Project(Coordinates point)
    {
        var radius = RadiusAt(point.Latitude);
        var angle = Cone * Radians(point.Longitude - CentralMeridian);
        return new MapPoint(radius * Math.Sin(angle), OriginRadius - (radius * Math.Cos(angle)));
    }

    private static double RadiusAt(double latitude) => EarthRadiusKilometres * Math.Sqrt(Constant - (2 * Cone * Sine(latitude))) / Cone;

    private static double Sine(double degrees) => Math.Sin(Radians(degrees));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
