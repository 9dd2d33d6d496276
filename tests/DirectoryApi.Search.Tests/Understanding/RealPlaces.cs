using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>An edition without an office over the places of the gazetteer: all that a reader of queries needs.</summary>
internal static class RealPlaces
{
    private static readonly Lazy<DirectorySnapshot> Made = new(Make);

    public static DirectorySnapshot Snapshot => Made.Value;

    private static DirectorySnapshot Make()
    {
        var gazetteer = GazetteerReader.Read(Path.Combine(AppContext.BaseDirectory, "gazetteer"));
        var content = new EditionContent
        {
            Edition = 1,
            PublishedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
            Documents = [],
            Services = [],
            Offices = [],
            Aliases = [],
        };
        return SnapshotBuilder.Build(content, new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements));
    }
}
