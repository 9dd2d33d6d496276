namespace DirectoryApi.Search.Suggesting;

/// <summary>Finds the entries that meet terms, and puts them in order.</summary>
internal sealed class SuggestionCandidates(SuggestionIndex index, ShortPrefixes shortPrefixes, SettlementPoints settlements)
{
    private const int LeastOfList = 64;
    private const int SettlementsNear = 24;
    private const int MostOfSettlement = 8;
    private const int MostLookedAtInSettlement = 256;

    /// <summary>How many of a list made in advance are enough for.</summary>
    private const int FewWanted = 20;

    /// <summary>The entries that meet all terms, the best first.</summary>
    public IEnumerable<int> Rank(List<SuggestionTerm> terms, SuggestionRequest request)
    {
        var near = request.Near is { } point ? settlements.From(point) : null;
        var found = new SuggestionCollector(index, terms, near);
        if (terms is [var single] && request.Count <= FewWanted && IsShort(single))
        {
            AddShort(single, found);
        }
        else
        {
            AddAll(terms.MinBy(term => term.Count)!, Math.Max(FewWanted, request.Count), found);
        }

        // What is near may stand far back in lists that are in the order of what is asked for most.
        if (near is not null && found.IsCut)
        {
            foreach (var settlement in near.Nearest(SettlementsNear))
            {
                found.AddHead(index.EntriesOfFacet[index.Facets.Of(settlement)], MostOfSettlement, MostLookedAtInSettlement);
            }
        }

        return found.InOrder();
    }

    /// <summary>
    /// The places that any of several terms names, the best first: where there is no office of the kind in the place, the place leads
    /// to those that it has.
    /// </summary>
    public IEnumerable<int> RankPlaces(List<SuggestionTerm> terms)
    {
        var found = new List<(float Score, int Entry)>();
        foreach (var (entry, facet) in index.Places)
        {
            if (terms.Max(term => term.QualityOfPlace(entry, facet)) is { } quality)
            {
                found.Add((index.Weights[entry] + quality, entry));
            }
        }

        return found.OrderByDescending(place => place.Score).ThenBy(place => place.Entry).Select(place => place.Entry);
    }

    private static bool IsShort(SuggestionTerm term) => term.Prefixes.Count > 0 && term.Prefixes.TrueForAll(prefix => prefix.Length <= ShortPrefixes.Longest);

    private void AddShort(SuggestionTerm term, SuggestionCollector found)
    {
        foreach (var prefix in term.Prefixes)
        {
            var best = shortPrefixes.Find(prefix);
            found.IsCut |= best.Length == ShortPrefixes.Kept;
            foreach (var entry in best)
            {
                found.Add(entry);
            }

            // What is no more than these letters is more than a beginning of others.
            var whole = index.Words.Exactly(prefix);
            if (!whole.IsEmpty)
            {
                found.AddHead(index.EntriesOfWord[whole.From], FewWanted, FewWanted);
            }
        }
    }

    private void AddAll(SuggestionTerm term, int ofEach, SuggestionCollector found)
    {
        // So that a long list of what meets no other term leaves something to look at in those behind it.
        var lookedAt = Math.Max(LeastOfList, SuggestionCollector.MostLookedAt / (term.Facets.Count + term.Words.Count()));
        foreach (var facet in term.Facets)
        {
            found.AddHead(index.EntriesOfFacet[facet], ofEach, lookedAt);
        }

        foreach (var word in term.Words)
        {
            found.AddHead(index.EntriesOfWord[word], ofEach, lookedAt);
        }
    }
}
