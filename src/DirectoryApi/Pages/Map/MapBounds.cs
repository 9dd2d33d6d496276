namespace DirectoryApi.Pages.Map;

/// <summary>A rectangle of the projected plane, in kilometres.</summary>
/// <param name="West">Its western edge.</param>
/// <param name="South">Its southern edge.</param>
/// <param name="East">Its eastern edge.</param>
/// <param name="North">Its northern edge.</param>
internal readonly record struct MapBounds(double West, double South, double East, double North)
{
    /// <summary>Its width in kilometres.</summary>
    public double Width => East - West;

    /// <summary>Its height in kilometres.</summary>
    public double Height => North - South;

    /// <summary>The smallest rectangle that holds some points; at least one.</summary>
    public static MapBounds Of(IEnumerable<MapPoint> points)
    {
        var all = points.ToArray();
        return new MapBounds(all.Min(point => point.X), all.Min(point => point.Y), all.Max(point => point.X), all.Max(point => point.Y));
    }

    /// <summary>The same with a margin on every side.</summary>
    public MapBounds Padded(double margin) => new(West - margin, South - margin, East + margin, North + margin);

    /// <summary>The same, made no narrower and no lower than a size, about the same middle.</summary>
    public MapBounds AtLeast(double size)
    {
        var (x, y) = (Math.Max(0, size - Width) / 2, Math.Max(0, size - Height) / 2);
        return new MapBounds(West - x, South - y, East + x, North + y);
    }

    /// <summary>Whether a point is within it.</summary>
    public bool Contains(MapPoint point) => point.X >= West && point.X <= East && point.Y >= South && point.Y <= North;
}
