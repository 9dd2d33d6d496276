using DirectoryApi.Text.Places;

namespace DirectoryApi.Text.Tests.Places;

/// <summary>The gazetteer of the repository, read once.</summary>
internal static class GazetteerFiles
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "gazetteer");

    public static Gazetteer Gazetteer { get; } = GazetteerReader.Read(Directory);

    public static PlaceResolver Resolver { get; } = new(Gazetteer);
}
