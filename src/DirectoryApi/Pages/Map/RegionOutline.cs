namespace DirectoryApi.Pages.Map;

/// <summary>The outline of a region.</summary>
/// <param name="Slug">Slug of the region.</param>
/// <param name="Rings">Its outer rings in kilometres of the projection; what lies in a hole of it is within them.</param>
internal sealed record RegionOutline(string Slug, IReadOnlyList<IReadOnlyList<MapPoint>> Rings)
{
    /// <summary>The rectangle around it.</summary>
    public MapBounds Bounds { get; } = MapBounds.Of(Rings.SelectMany(ring => ring));
}
