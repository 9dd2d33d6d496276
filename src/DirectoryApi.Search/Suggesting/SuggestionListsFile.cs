using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// The lists of suggestions in the file of an index: of a million offices they are read in a small part of the time in which they are made.
/// They are read in the order in which they are written.
/// </summary>
internal static class SuggestionListsFile
{
    /// <summary>Writes lists.</summary>
    /// <param name="connection">The index, which has its tables.</param>
    /// <param name="lists">The lists.</param>
    /// <param name="snapshot">What they are made from.</param>
    public static void Write(SqliteConnection connection, SuggestionLists lists, DirectorySnapshot snapshot)
    {
        var to = new BlobWriter(connection);
        var (index, shortPrefixes) = (lists.Index, lists.ShortPrefixes.Lists.ToArray());
        to.Write(index.Words.Words);
        to.Write(index.Words.Languages);
        var targets = new SuggestionTargets(snapshot);
        to.Write<int>(Array.ConvertAll(index.Targets, targets.NumberOf));
        to.Write<float>(index.Weights);
        Write(to, index.WordsOfEntry);
        Write(to, index.EntriesOfWord);
        Write(to, index.FacetsOfEntry);
        Write(to, index.EntriesOfFacet);
        Write(to, index.FacetsOfWord);
        to.Write(Array.ConvertAll(shortPrefixes, list => list.Key));
        Write(to, SortedLists.Of(Array.ConvertAll(shortPrefixes, list => list.Value)));
    }

    /// <summary>Reads lists.</summary>
    /// <param name="connection">The index, whose fingerprint is the snapshot's.</param>
    /// <param name="snapshot">What they are made from.</param>
    /// <exception cref="SqliteException">The index is damaged.</exception>
    /// <exception cref="EndOfStreamException">The index is damaged.</exception>
    public static SuggestionLists Read(SqliteConnection connection, DirectorySnapshot snapshot)
    {
        var from = new BlobReader(connection);
        var words = new WordList(from.ReadTexts(), from.Read<byte>());
        var known = new SuggestionTargets(snapshot);
        var targets = Array.ConvertAll(from.Read<int>(), number => known[number]);
        var facets = new FacetNumbers(snapshot);
        var index = new SuggestionIndex
        {
            Words = words,
            Facets = facets,
            Targets = targets,
            Places = SuggestionIndex.PlacesAmong(targets, facets),
            Weights = from.Read<float>(),
            WordsOfEntry = ReadLists(from),
            EntriesOfWord = ReadLists(from),
            FacetsOfEntry = ReadLists(from),
            EntriesOfFacet = ReadLists(from),
            FacetsOfWord = ReadLists(from),
        };
        var (prefixes, entries) = (from.ReadTexts(), ReadLists(from));
        return new SuggestionLists(index, new ShortPrefixes(prefixes.Select((prefix, number) => KeyValuePair.Create(prefix, entries[number].ToArray()))));
    }

    private static void Write(BlobWriter to, SortedLists lists)
    {
        to.Write(lists.Starts);
        to.Write(lists.Values);
    }

    private static SortedLists ReadLists(BlobReader from) => SortedLists.Of(from.Read<int>(), from.Read<int>());
}
