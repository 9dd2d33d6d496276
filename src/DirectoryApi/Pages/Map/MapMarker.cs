using DirectoryApi.Domain.Places;

namespace DirectoryApi.Pages.Map;

/// <summary>Something to be marked on a map: an office, or a settlement with its offices.</summary>
/// <param name="Point">Where it is.</param>
/// <param name="Place">The name of the settlement, which stands beside the mark.</param>
/// <param name="Text">What it is, for those who do not see the map: «Ақкөл: 3 мекеме».</param>
/// <param name="Path">Where it leads; null for a mark that leads nowhere, such as that of the office the page is about.</param>
/// <param name="Count">How many offices it stands for.</param>
public sealed record MapMarker(Coordinates Point, string Place, string Text, string? Path, int Count = 1)
{
    /// <summary>Whether it marks what the page is about.</summary>
    public bool IsOwn => Path is null;
}
