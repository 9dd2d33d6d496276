using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Nearby;

/// <summary>
/// Distances along great circles of a sphere with the Earth's mean radius (IUGG: R₁ = (2a + b) / 3 of WGS 84). It is the haversine formula:
/// the haversine of an arc is a quarter of its chord's square. Distances on the ellipsoid differ by up to 0.56 %, in Kazakhstan
/// (40° to 56° north) by up to 0.35 %; roads differ by much more. Near the antipode the result is good to 0.1 m, elsewhere to less than 1 mm.
/// </summary>
public static class EarthDistance
{
    /// <summary>The mean radius in kilometres.</summary>
    public const double MeanRadiusKilometres = 6_371.0088;

    /// <summary>The distance between two points in kilometres, 0 to 20,015.1.</summary>
    public static double Kilometres(Coordinates from, Coordinates to) => OfChordSquared(UnitVector.Of(from).ChordSquaredTo(UnitVector.Of(to)));

    /// <summary>The length in kilometres of the arc over a chord of the unit sphere, whose square is given.</summary>
    public static double OfChordSquared(double chordSquared) => 2 * MeanRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(chordSquared) / 2));

    /// <summary>
    /// The square of a chord that is not shorter than that of any arc up to so many kilometres, and longer by rounding only: what is
    /// beyond it is farther away, what is within is to be compared by <see cref="OfChordSquared"/>.
    /// </summary>
    internal static double LongestChordSquared(double kilometres)
    {
        const double slack = 1e-9;
        var half = kilometres / (2 * MeanRadiusKilometres);
        return half >= Math.PI / 2 ? double.PositiveInfinity : (4 * Math.Pow(Math.Sin(half), 2) * (1 + slack)) + (slack * slack);
    }
}
