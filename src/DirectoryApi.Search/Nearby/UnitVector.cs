using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Nearby;

/// <summary>
/// A point of the globe as a vector of length 1 from its middle: X to where equator and prime meridian meet, Y to 90° east, Z to the north
/// pole. Between such vectors there is no seam at 180° and none at the poles, and the nearer of two points is the one with the shorter chord.
/// </summary>
/// <param name="X">Towards 0° N 0° E.</param>
/// <param name="Y">Towards 0° N 90° E.</param>
/// <param name="Z">Towards the north pole.</param>
public readonly record struct UnitVector(double X, double Y, double Z)
{
    /// <summary>The vector of a point. What is one point gives one vector: longitudes -180 and 180 do, and all of a pole's.</summary>
    /// <param name="point">Latitude -90 to 90, longitude -180 to 180; anything else gives some vector, and NaN one of NaN.</param>
    public static UnitVector Of(Coordinates point)
    {
        if (Math.Abs(point.Latitude) == 90)
        {
            return new UnitVector(0, 0, Math.Sign(point.Latitude));
        }

        var longitude = double.DegreesToRadians(point.Longitude == -180 ? 180 : point.Longitude);
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinLongitude, cosLongitude) = Math.SinCos(longitude);
        return new UnitVector(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    /// <summary>The square of the chord to another point, 0 to 4: what distances are compared by, because it needs no trigonometry.</summary>
    public double ChordSquaredTo(in UnitVector other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return (x * x) + (y * y) + (z * z);
    }
}
