namespace DirectoryApi.Search.Nearby;

/// <summary>An office and how far it is from where was asked.</summary>
/// <param name="Position">The office's position in its snapshot.</param>
/// <param name="ChordSquared">The square of the chord on the unit sphere.</param>
public readonly record struct OfficeAtDistance(int Position, double ChordSquared)
{
    /// <summary>The distance along the great circle, in kilometres.</summary>
    public double Kilometres => EarthDistance.OfChordSquared(ChordSquared);
}
