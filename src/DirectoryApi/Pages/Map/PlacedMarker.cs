namespace DirectoryApi.Pages.Map;

/// <summary>A marker on a drawing, with those that would lie upon it.</summary>
/// <param name="At">Where it is, in units of the drawing.</param>
/// <param name="Markers">The markers that it stands for, the first of which tells its name; at least one.</param>
/// <param name="IsNamed">Whether there is room for the name of the place beside it.</param>
/// <param name="IsNameLeft">Whether the name stands to the left of it.</param>
public sealed record PlacedMarker(MapPoint At, IReadOnlyList<MapMarker> Markers, bool IsNamed, bool IsNameLeft)
{
    /// <summary>How many offices it stands for.</summary>
    public int Count => Markers.Sum(marker => marker.Count);

    /// <summary>Whether it marks what the page is about.</summary>
    public bool IsOwn => Markers[0].IsOwn;
}
