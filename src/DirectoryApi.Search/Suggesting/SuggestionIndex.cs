using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// Everything that may be suggested, numbered by how much it is asked for, the most first, so that a list in ascending order is
/// in order of rank and the head of it is all that is looked at. Never changes; safe to share between threads.
/// </summary>
internal sealed class SuggestionIndex
{
    /// <summary>The distinct words of all names.</summary>
    public required WordList Words { get; init; }

    /// <summary>The numbers of kinds and places.</summary>
    public required FacetNumbers Facets { get; init; }

    /// <summary>What each entry leads to.</summary>
    public required object[] Targets { get; init; }

    /// <summary>How much each entry is asked for, descending.</summary>
    public required float[] Weights { get; init; }

    /// <summary>The words of an entry's own names, with roles: see <see cref="WordUse"/>.</summary>
    public required SortedLists WordsOfEntry { get; init; }

    /// <summary>The entries that have a word in their own names, with roles.</summary>
    public required SortedLists EntriesOfWord { get; init; }

    /// <summary>The facets of an entry.</summary>
    public required SortedLists FacetsOfEntry { get; init; }

    /// <summary>The entries of a facet, packed as if they had a role.</summary>
    public required SortedLists EntriesOfFacet { get; init; }

    /// <summary>The facets that a word names, with roles.</summary>
    public required SortedLists FacetsOfWord { get; init; }

    /// <summary>The settlements and districts among the entries, with their facets.</summary>
    public required (int Entry, int Facet)[] Places { get; init; }

    /// <summary>The settlements and districts among entries, with their facets.</summary>
    public static (int Entry, int Facet)[] PlacesAmong(object[] targets, FacetNumbers facets) =>
    [
        .. from entry in Enumerable.Range(0, targets.Length)
           let target = targets[entry]
           where target is SettlementNode or DistrictNode
           select (entry, facets.Of(target)),
    ];

    /// <summary>Bytes of the lists, without words and targets.</summary>
    public long Size => WordsOfEntry.Size + EntriesOfWord.Size + FacetsOfEntry.Size + EntriesOfFacet.Size + FacetsOfWord.Size
        + ((sizeof(float) + (long)nint.Size) * Weights.Length);
}
