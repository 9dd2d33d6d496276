namespace DirectoryApi.Search.Nearby;

/// <summary>A node of a <see cref="PointTree"/>: a range of its points and the smallest box around them.</summary>
/// <param name="Least">The box's corner with the least X, Y and Z.</param>
/// <param name="Greatest">Its corner with the greatest.</param>
/// <param name="Start">Index of the first of its points.</param>
/// <param name="End">Index behind the last.</param>
internal readonly record struct PointTreeNode(UnitVector Least, UnitVector Greatest, int Start, int End)
{
    /// <summary>Number of the node of its second half; that of the first is the next number. 0 for a leaf.</summary>
    public int Right { get; init; }

    /// <summary>The axis on which it is widest: 0 to 2 for X to Z.</summary>
    public int WidestAxis
    {
        get
        {
            var (x, y, z) = (Greatest.X - Least.X, Greatest.Y - Least.Y, Greatest.Z - Least.Z);
            return x >= y && x >= z ? 0 : y >= z ? 1 : 2;
        }
    }

    /// <summary>The leaf around a range of points.</summary>
    public static PointTreeNode Around(ReadOnlySpan<UnitVector> points, int start, int end)
    {
        var (least, greatest) = (points[start], points[start]);
        foreach (ref readonly var point in points[start..end])
        {
            least = new UnitVector(Math.Min(least.X, point.X), Math.Min(least.Y, point.Y), Math.Min(least.Z, point.Z));
            greatest = new UnitVector(Math.Max(greatest.X, point.X), Math.Max(greatest.Y, point.Y), Math.Max(greatest.Z, point.Z));
        }

        return new PointTreeNode(least, greatest, start, end);
    }

    /// <summary>No chord from <paramref name="point"/> to a point of the node has a smaller square. Rounding keeps that: every step of it is monotone.</summary>
    public double LeastChordSquared(in UnitVector point)
    {
        var x = Outside(point.X, Least.X, Greatest.X);
        var y = Outside(point.Y, Least.Y, Greatest.Y);
        var z = Outside(point.Z, Least.Z, Greatest.Z);
        return (x * x) + (y * y) + (z * z);
    }

    /// <summary>No chord from <paramref name="point"/> to a point of the node has a greater square.</summary>
    public double GreatestChordSquared(in UnitVector point)
    {
        var x = Math.Max(Math.Abs(point.X - Least.X), Math.Abs(point.X - Greatest.X));
        var y = Math.Max(Math.Abs(point.Y - Least.Y), Math.Abs(point.Y - Greatest.Y));
        var z = Math.Max(Math.Abs(point.Z - Least.Z), Math.Abs(point.Z - Greatest.Z));
        return (x * x) + (y * y) + (z * z);
    }

    private static double Outside(double value, double least, double greatest) => value < least ? least - value : value > greatest ? value - greatest : 0;
}
