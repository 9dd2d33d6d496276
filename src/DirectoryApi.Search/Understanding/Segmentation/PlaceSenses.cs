using DirectoryApi.Search.Understanding.Lexicon;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Orders the places that a name may mean.</summary>
internal static class PlaceSenses
{
    /// <summary>
    /// The places, the likeliest first: those of the type that the query states, and where there are any, only those; then by
    /// <see cref="PlaceMeaning.Prominence"/>: cities, regions, towns, districts, villages, and any place by another name after
    /// those that bear the name today.
    /// </summary>
    public static IReadOnlyList<PlaceSense> Of(Candidate candidate, bool isFuzzy)
    {
        var meanings = candidate.Meaning!.Places;
        var stated = meanings.Where(place => (place.Role & candidate.StatedRole) != WordRole.None).ToArray();
        var isStated = stated.Length > 0;
        if (isStated)
        {
            meanings = stated;
        }
        else if (meanings.Any(place => !place.NeedsType))
        {
            meanings = [.. meanings.Where(place => !place.NeedsType)];
        }

        return
        [
            .. meanings
                .OrderByDescending(place => place.Prominence)
                .DistinctBy(place => place.Place)
                .Select(place => new PlaceSense(place.Region, place.District, place.Settlement, MatchOf(place), isStated)),
        ];

        PlaceNameMatch MatchOf(PlaceMeaning place) => (isFuzzy, candidate.Match, place.IsOtherName) switch
        {
            (true, _, _) => PlaceNameMatch.Fuzzy,
            (_, PhraseMatch.Loose, _) => PlaceNameMatch.Loose,
            (_, _, true) => PlaceNameMatch.OtherName,
            _ => PlaceNameMatch.Name,
        };
    }
}
