namespace DirectoryApi.Search.Nearby;

/// <summary>Distances of a snapshot's offices from one point.</summary>
public readonly struct OfficeDistances
{
    private readonly OfficePoints _points;
    private readonly UnitVector _from;

    internal OfficeDistances(OfficePoints points, UnitVector from)
    {
        _points = points;
        _from = from;
    }

    /// <summary>The distance to an office in kilometres; null where the office has no point, or is not of the snapshot.</summary>
    /// <param name="position">The office's position in the snapshot.</param>
    public double? KilometresTo(int position) => ChordSquaredTo(position) is { } chordSquared ? EarthDistance.OfChordSquared(chordSquared) : null;

    /// <summary>The square of the chord to an office on the unit sphere, by which nearer and farther can be told at less cost; null as above.</summary>
    /// <param name="position">The office's position in the snapshot.</param>
    public double? ChordSquaredTo(int position) => _points.PointOf(position) is >= 0 and var point ? _points.Tree.Points[point].ChordSquaredTo(_from) : null;
}
