using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>All that suggestions are made from: derived from a snapshot, and kept in the file of its search index.</summary>
/// <param name="Index">Everything that may be suggested.</param>
/// <param name="ShortPrefixes">The best of it for every short beginning.</param>
internal sealed record SuggestionLists(SuggestionIndex Index, ShortPrefixes ShortPrefixes)
{
    /// <summary>The lists of a snapshot, made anew.</summary>
    public static SuggestionLists Of(DirectorySnapshot snapshot)
    {
        var index = SuggestionIndexBuilder.Build(snapshot);
        return new SuggestionLists(index, new ShortPrefixes(index));
    }
}
