using DirectoryApi.Search.Understanding;
using DirectoryApi.Search.Understanding.Corrections;

namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>Reads queries over the places of the gazetteer, with a few words that stand in offices' texts.</summary>
internal static class Queries
{
    private static readonly Lazy<QueryReader> Shared = new(() => new QueryReader(
        RealPlaces.Snapshot, new TermVocabulary([("жибек", 12), ("жолы", 12), ("самал", 3), ("масанчи", 2), ("саябак", 4), ("ерубаев", 3)])));

    public static QueryReader Reader => Shared.Value;

    /// <summary>The likeliest reading as typed.</summary>
    public static string Typed(string query) => PartText.Of(Reader.Read(query).First());

    /// <summary>The reading of a correction, with its text; empty where there is none.</summary>
    public static (string Text, string Parts) Corrected(string query, QueryCorrection correction) =>
        Reader.Read(query).FirstOrDefault(reading => reading.Correction == correction) is { } reading ? (reading.Text, PartText.Of(reading)) : ("", "");
}
