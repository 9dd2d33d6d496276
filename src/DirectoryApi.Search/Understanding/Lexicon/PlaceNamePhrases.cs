using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>The names of the places of a snapshot in all their forms.</summary>
internal static class PlaceNamePhrases
{
    private const double OtherNameFactor = 0.7;

    private static readonly ILookup<(string Type, string Slug), string> FurtherNames =
        PhraseTables.PlaceNames.ToLookup(name => (name.Type, name.Slug), name => name.Name);

    /// <summary>Every form of every name.</summary>
    public static IEnumerable<PlaceNamePhrase> Of(DirectorySnapshot snapshot)
    {
        var centres = snapshot.Districts.Select(node => node.District.CentreSlug).ToHashSet(StringComparer.Ordinal);
        return snapshot.Regions.SelectMany(Of)
            .Concat(snapshot.Districts.SelectMany(Of))
            .Concat(snapshot.Settlements.SelectMany(node => Of(node, centres.Contains(node.Settlement.Slug))));
    }

    private static IEnumerable<PlaceNamePhrase> Of(RegionNode node)
    {
        var region = node.Region;
        var isCity = region.Kind == RegionKind.RepublicanCity;
        var meaning = new PlaceMeaning(node, null, null, isCity ? PlaceTypeKind.City : PlaceTypeKind.Region, default, false, false, isCity ? 1.01 : 0.9);
        return Of(region.Names, [.. region.FormerNames, .. FurtherNames[("region", region.Slug)]], meaning, WeightOf(node.Offices));
    }

    private static IEnumerable<PlaceNamePhrase> Of(DistrictNode node)
    {
        var district = node.District;
        var (type, prominence) = district.Kind switch
        {
            DistrictKind.City => (PlaceTypeKind.City, 0.99),
            DistrictKind.District => (PlaceTypeKind.District, 0.6),
            _ => (PlaceTypeKind.District, 0.55),
        };
        var meaning = new PlaceMeaning(null, node, null, type, default, false, false, prominence);
        return Of(district.Names, [.. district.FormerNames, .. FurtherNames[("district", district.Slug)]], meaning, WeightOf(node.Offices));
    }

    private static IEnumerable<PlaceNamePhrase> Of(SettlementNode node, bool isCentre)
    {
        var settlement = node.Settlement;
        var (type, rank) = settlement.Kind switch
        {
            SettlementKind.City => (PlaceTypeKind.City, 1.0),
            SettlementKind.Town => (PlaceTypeKind.City, 0.7),
            _ when isCentre => (PlaceTypeKind.Settlement, 0.62),
            SettlementKind.Settlement => (PlaceTypeKind.Settlement, 0.4),
            _ => (PlaceTypeKind.Settlement, 0.3),
        };
        var meaning = new PlaceMeaning(null, null, node, type, default, false, false, rank + (0.01 * Math.Log10(1 + (settlement.Population ?? 0))));
        var asAdjective = meaning with { Grammar = PlaceGrammar.Adjective, IsInflected = true };
        var adjectives = RussianPlaceAdjectives.StemsOf(settlement.Names.Ru)
            .Select(stem => new PlaceNamePhrase(stem, WeightOf(node.Offices), asAdjective) { IsAdjectiveStem = true });
        return Of(settlement.Names, [.. settlement.Aliases, .. FurtherNames[("settlement", settlement.Slug)]], meaning, WeightOf(node.Offices)).Concat(adjectives);
    }

    private static IEnumerable<PlaceNamePhrase> Of(PlaceNames names, IReadOnlyList<string> others, PlaceMeaning meaning, int weight) =>
        PlaceNameForms.Split(names.En).Prepend(names.Ru).Prepend(names.Kk).SelectMany(name => Of(name, meaning, weight))
            .Concat(others.SelectMany(name => Of(name, meaning with { IsOtherName = true, Prominence = OtherNameFactor * meaning.Prominence }, weight)));

    private static int WeightOf(IReadOnlyList<OfficeNode> offices) => 1 + offices.Count;

    private static IEnumerable<PlaceNamePhrase> Of(string listed, PlaceMeaning meaning, int weight)
    {
        PlaceMeaning? inForm = null;
        foreach (var form in PlaceNameForms.Of(listed, PlaceTypeKind.None))
        {
            if (inForm is null || inForm.IsInflected != form.IsInflected)
            {
                var isListed = form.Type != PlaceTypeKind.None;
                inForm = meaning with { HasListedType = isListed, Type = isListed ? form.Type : meaning.Type, Grammar = form.Grammar, IsInflected = form.IsInflected };
            }

            yield return new PlaceNamePhrase(form.Written, weight, inForm);
            if (form is { Grammar: PlaceGrammar.Adjective, IsInflected: false } && RussianPlaceAdjectives.StemOf(PlaceKey.Of(form.Written)) is { } stem)
            {
                yield return new PlaceNamePhrase(stem, weight, inForm with { IsInflected = true }) { IsAdjectiveStem = true };
            }
        }
    }
}
