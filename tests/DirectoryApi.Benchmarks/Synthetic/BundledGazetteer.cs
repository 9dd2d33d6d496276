using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>The gazetteer that comes with the program.</summary>
internal static class BundledGazetteer
{
    /// <summary>Its places.</summary>
    public static GazetteerPlaces Read()
    {
        var gazetteer = GazetteerReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "gazetteer"));
        return new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
    }
}
