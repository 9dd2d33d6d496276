namespace DirectoryApi.Pages.Map;

/// <summary>
/// Cuts rings off at a rectangle, side after side (Sutherland and Hodgman, Reentrant Polygon Clipping, 1974). Where a ring leaves the
/// rectangle it goes on along the edge, which is to be out of sight.
/// </summary>
internal static class RingClipping
{
    /// <summary>What of a ring is within a rectangle; empty where nothing is.</summary>
    public static IReadOnlyList<MapPoint> Clip(IReadOnlyList<MapPoint> ring, MapBounds bounds)
    {
        ring = Clip(ring, point => point.X - bounds.West);
        ring = Clip(ring, point => bounds.East - point.X);
        ring = Clip(ring, point => point.Y - bounds.South);
        return Clip(ring, point => bounds.North - point.Y);
    }

    // Distances from the side are positive inside.
    private static List<MapPoint> Clip(IReadOnlyList<MapPoint> ring, Func<MapPoint, double> distance)
    {
        var kept = new List<MapPoint>(ring.Count);
        for (var index = 0; index < ring.Count; index++)
        {
            var (from, to) = (ring[index], ring[(index + 1) % ring.Count]);
            var (before, after) = (distance(from), distance(to));
            if (before >= 0)
            {
                kept.Add(from);
            }

            if (before < 0 != after < 0)
            {
                var share = before / (before - after);
                kept.Add(new MapPoint(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y))));
            }
        }

        return kept;
    }
}
