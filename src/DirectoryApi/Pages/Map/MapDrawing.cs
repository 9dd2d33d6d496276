using System.Collections.Frozen;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Pages.Map;

/// <summary>A drawing of Kazakhstan or of one region with what is around it. Made once and shared.</summary>
public sealed class MapDrawing
{
    private const double UnitsWide = 640;

    // Around a region, in kilometres; and how much is shown at the least, of a city too.
    private const double Margin = 30;
    private const double LeastWidth = 260;

    // A region smaller than this, in units, cannot be pointed at.
    private const double LeastShape = 24;

    private static readonly Lazy<MapDrawing> Whole = new(() =>
        new MapDrawing(null, MapBounds.Of(RegionOutlines.All.SelectMany(outline => outline.Rings.SelectMany(ring => ring))).Padded(10)));

    private static readonly Lazy<FrozenDictionary<string, MapDrawing>> Regions = new(() => RegionOutlines.All.ToFrozenDictionary(
        outline => outline.Slug, outline => new MapDrawing(outline.Slug, outline.Bounds.Padded(Margin).AtLeast(LeastWidth)), StringComparer.Ordinal));

    private readonly MapFrame _frame;

    private MapDrawing(string? region, MapBounds bounds)
    {
        Region = region;
        _frame = new MapFrame(bounds, UnitsWide);

        // Cut off a little out of sight, so that the cut is not seen.
        var seen = bounds.Padded(8 / _frame.Scale);
        Shapes =
        [
            .. from outline in RegionOutlines.All
               let path = MapPath.Of(outline.Rings.Select(ring => RingClipping.Clip(ring, seen)), _frame)
               where path.Length > 0
               orderby -outline.Bounds.Width * outline.Bounds.Height
               select new MapShape(outline.Slug, path, CentreOfSmall(outline)),
        ];
    }

    /// <summary>The whole country.</summary>
    public static MapDrawing Country => Whole.Value;

    /// <summary>Slug of the region it is of; null for the whole country.</summary>
    public string? Region { get; }

    /// <summary>The regions to be seen: the larger ones first, so that a city lies upon the region around it.</summary>
    public IReadOnlyList<MapShape> Shapes { get; }

    /// <summary>The width in units; circles and texts of markers are in the same.</summary>
    public int Width => _frame.Width;

    /// <summary>The height in units.</summary>
    public int Height => _frame.Height;

    /// <summary>A region with what is around it; the whole country for a slug that has no outline.</summary>
    public static MapDrawing Of(string? region) => region is not null && Regions.Value.TryGetValue(region, out var drawing) ? drawing : Country;

    /// <summary>Where a point of the globe is on it; null for one beyond its edges.</summary>
    public MapPoint? Place(Coordinates point)
    {
        var projected = AlbersProjection.Project(point);
        return _frame.Bounds.Contains(projected) ? _frame.Place(projected) : null;
    }

    private MapPoint? CentreOfSmall(RegionOutline outline)
    {
        var bounds = outline.Bounds;
        return bounds.Width * _frame.Scale < LeastShape && bounds.Height * _frame.Scale < LeastShape
            ? _frame.Place(new MapPoint(bounds.West + (bounds.Width / 2), bounds.South + (bounds.Height / 2)))
            : null;
    }
}
