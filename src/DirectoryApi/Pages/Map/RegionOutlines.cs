using System.Text.Json;
using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Pages.Map;

/// <summary>Reads <c>data/gazetteer/regions.geojson</c> (RFC 7946) that the program carries.</summary>
internal static class RegionOutlines
{
    private const string File = "regions.geojson";

    private static readonly Lazy<IReadOnlyList<RegionOutline>> Outlines = new(Read);

    /// <summary>The outlines of all regions, projected.</summary>
    public static IReadOnlyList<RegionOutline> All => Outlines.Value;

    private static IReadOnlyList<RegionOutline> Read()
    {
        using var document = JsonDocument.Parse(VocabularyTable.Text(typeof(RegionOutlines).Assembly, File));
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(Outline)];
    }

    // Only outer rings: what lies in a hole is a region of its own, which is drawn upon the one around it, or leased ground.
    private static RegionOutline Outline(JsonElement feature)
    {
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        IEnumerable<JsonElement> polygons = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => coordinates.EnumerateArray(),
            var type => throw new InvalidOperationException($"{File} has a geometry {type}; outlines are polygons."),
        };
        return new RegionOutline(feature.GetProperty("id").GetString()!, [.. polygons.Select(polygon => Ring(polygon[0]))]);
    }

    // The last position repeats the first (RFC 7946 section 3.1.6).
    private static IReadOnlyList<MapPoint> Ring(JsonElement ring) =>
        [.. ring.EnumerateArray().SkipLast(1).Select(position => AlbersProjection.Project(new Coordinates(position[1].GetDouble(), position[0].GetDouble())))];
}
