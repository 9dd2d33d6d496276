namespace DirectoryApi.Domain.Places;

/// <summary>A point on WGS 84.</summary>
/// <param name="Latitude">Decimal degrees, north positive, -90 to 90.</param>
/// <param name="Longitude">Decimal degrees, east positive, -180 to 180.</param>
public readonly record struct Coordinates(double Latitude, double Longitude)
{
    /// <summary>Whether both are within their bounds; false for NaN.</summary>
    public bool IsOnGlobe => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;
}
