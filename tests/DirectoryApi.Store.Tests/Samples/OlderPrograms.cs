using System.Globalization;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>
/// Stores as older programs left them: each imported the first five rows of the first annex to decree № 363 of 2012 into a new SQLite
/// store, which <c>.dump</c> then wrote as statements. They are never made anew, since no program makes such stores any more.
/// </summary>
internal static class OlderPrograms
{
    /// <summary>Makes the store of the program whose tables were of a version.</summary>
    public static TemporaryStore StoreOf(int version)
    {
        using var stream = typeof(OlderPrograms).Assembly.GetManifestResourceStream(
            string.Create(CultureInfo.InvariantCulture, $"older/version-{version}.sql"))!;
        using var reader = new StreamReader(stream);
        var store = new TemporaryStore();
        store.Execute(reader.ReadToEnd());
        return store;
    }
}
