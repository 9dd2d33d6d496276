using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>The gazetteer that comes with the program.</summary>
internal static class BundledGazetteer
{
    /// <summary>Where its tables are.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "gazetteer");

    /// <summary>Its places.</summary>
    public static GazetteerPlaces Read()
    {
        var gazetteer = GazetteerReader.Read(Folder);
        return new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
    }
}
