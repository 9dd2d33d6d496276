using System.Collections.Frozen;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Text.Places;

/// <summary>
/// Finds the places of a gazetteer in printed text, Kazakh or Russian, in any case of declension. Pure and safe to share between
/// threads. Where a text allows two places, the answer is null: nothing is guessed.
/// </summary>
public sealed class PlaceResolver
{
    private readonly Gazetteer _gazetteer;
    private readonly PlaceFormIndex<Region> _regions = new();
    private readonly FrozenDictionary<string, PlaceFormIndex<District>> _districts;
    private readonly FrozenDictionary<string, PlaceFormIndex<Settlement>> _settlements;

    /// <summary>Builds the forms of all names of <paramref name="gazetteer"/>, some ten thousand.</summary>
    public PlaceResolver(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        foreach (var region in gazetteer.Regions)
        {
            var type = region.Kind == RegionKind.Oblast ? PlaceTypeKind.Region : PlaceTypeKind.City;
            AddNames(_regions, region, region.Names, region.FormerNames, type);
        }

        _districts = gazetteer.Regions.ToFrozenDictionary(region => region.Slug, IndexDistricts, StringComparer.Ordinal);
        _settlements = gazetteer.Regions.ToFrozenDictionary(region => region.Slug, IndexSettlements, StringComparer.Ordinal);
    }

    /// <summary>
    /// The region that a text names: «Департамент внутренних дел Карагандинской области», «Алматы қаласының ҚІД», «БҚО, Орал
    /// қаласы». A city of republican rank is found with the word for a city, or by its bare name; a region only with the word
    /// for a region or by its abbreviation, and it outweighs a city named beside it. A city inside a region names no region:
    /// «город Кокшетау» gives null.
    /// </summary>
    /// <returns>The region, or null where the text names none or several.</returns>
    public PlaceMatch<Region>? ResolveRegion(string text)
    {
        var mentions = _regions.Scan(PlaceWord.Split(text));
        if (mentions.Count == 0)
        {
            return null;
        }

        return Single(mentions, static mention => mention.Form.Type == PlaceTypeKind.Region && mention.Is(PlaceTypeKind.Region))
            ?? Single(mentions, static mention => mention.Form.Type == PlaceTypeKind.City && mention.Is(PlaceTypeKind.City))
            ?? Single(mentions, IsBareCity);
    }

    /// <summary>
    /// The district, city or district of a city that a text names inside a region: «Отдел внутренних дел Аккольского района»,
    /// «Ақкөл аудандық бөлімі», «г. Петропавловска». Where a text names only a settlement, the district that it lies in:
    /// «Қандыағаш аудандық бөлімі». A district outweighs a city, and either outweighs a settlement. Where a text lists several
    /// districts of one city, the city.
    /// </summary>
    /// <param name="text">The printed text.</param>
    /// <param name="regionSlug">The region: a name is unique only inside one.</param>
    /// <returns>The district, or null where the text names none or several.</returns>
    public PlaceMatch<District>? ResolveDistrict(string text, string regionSlug)
    {
        if (!_districts.TryGetValue(regionSlug, out var districts))
        {
            return null;
        }

        var words = PlaceWord.Split(text);
        var surest = new List<PlaceMatch<District>>();
        var evidence = DistrictEvidence.None;
        foreach (var mention in districts.Scan(words))
        {
            Consider(DistrictEvidenceRules.OfDistrict(mention), mention, mention.Form.Place, mention.Form.Kind);
        }

        foreach (var mention in _settlements[regionSlug].Scan(words))
        {
            if (mention.Form.Place.DistrictSlug is { } slug && _gazetteer.FindDistrict(slug) is { } district)
            {
                Consider(DistrictEvidenceRules.OfSettlement(mention), mention, district, PlaceFormKind.Settlement);
            }
        }

        return surest.Count == 0 ? null : SingleDistrict(surest);

        void Consider<TPlace>(DistrictEvidence its, PlaceMention<TPlace> mention, District district, PlaceFormKind kind)
        {
            if (its > evidence)
            {
                surest.Clear();
                evidence = its;
            }

            if (its == evidence && its != DistrictEvidence.None)
            {
                surest.Add(mention.As(district, kind));
            }
        }
    }

    /// <summary>
    /// The settlement of that name, printed without the word for its kind: «Ерментау», «Балпык би». A settlement of the district
    /// given comes before one elsewhere in the region, a name of 2010 to 2012 before an earlier or later one.
    /// </summary>
    /// <param name="name">The whole name, nothing else.</param>
    /// <param name="regionSlug">The region: a name is unique only inside one.</param>
    /// <param name="districtSlug">The district, where it is known.</param>
    /// <returns>The settlement, or null where the region has none of that name or several.</returns>
    public PlaceMatch<Settlement>? ResolveSettlement(string name, string regionSlug, string? districtSlug = null)
    {
        var key = PlaceKey.Of(name);
        if (key.Length == 0 || !_settlements.TryGetValue(regionSlug, out var settlements))
        {
            return null;
        }

        var best = settlements.Find(key)
            .GroupBy(form => (Elsewhere: districtSlug is not null && form.Place.DistrictSlug != districtSlug, form.Inflected, form.Kind))
            .MinBy(group => group.Key)
            ?.DistinctBy(form => form.Place.Slug, StringComparer.Ordinal)
            .ToList();
        return best is [var only] ? new PlaceMatch<Settlement>(only.Place, only.Kind, only.Listed, 0, name.Length) : null;
    }

    /// <summary>
    /// The regions that have a settlement of that name; only those where it is a city, if there are any, because a city is named
    /// without its region where a village is not.
    /// </summary>
    /// <param name="name">The whole name, nothing else.</param>
    public IReadOnlyList<Region> RegionsOfSettlement(string name)
    {
        var found = _gazetteer.Regions
            .Select(region => (Region: region, ResolveSettlement(name, region.Slug)?.Place.Kind))
            .Where(entry => entry.Kind is not null)
            .ToList();
        var cities = found.FindAll(entry => entry.Kind == SettlementKind.City);
        return [.. (cities.Count > 0 ? cities : found).Select(entry => entry.Region)];
    }

    private static bool IsBareCity(PlaceMention<Region> mention) =>
        mention is { Form: { Type: PlaceTypeKind.City, Kind: PlaceFormKind.Name }, InFront: PlaceTypeKind.None }
        && mention.Behind is PlaceTypeKind.None or PlaceTypeKind.Office;

    /// <summary>The place that those mentions name that are meant, by the plainest of its names; null where they name none or several.</summary>
    private static PlaceMatch<Region>? Single(List<PlaceMention<Region>> mentions, Predicate<PlaceMention<Region>> isMeant)
    {
        PlaceMention<Region>? plainest = null;
        foreach (var mention in mentions)
        {
            if (!isMeant(mention))
            {
                continue;
            }

            if (plainest is not null && mention.Form.Place != plainest.Form.Place)
            {
                return null;
            }

            plainest = plainest is null || mention.Form.Kind < plainest.Form.Kind ? mention : plainest;
        }

        return plainest?.As(plainest.Form.Place, plainest.Form.Kind);
    }

    private PlaceMatch<District>? SingleDistrict(List<PlaceMatch<District>> matches)
    {
        var first = matches[0];
        if (matches.TrueForAll(match => match.Place == first.Place))
        {
            return matches.MinBy(match => match.Kind);
        }

        // A former name gives way to a name of the time: the Lenin district of one decade is not that of another.
        var current = matches.FindAll(match => match.Kind == PlaceFormKind.Name);
        if (current.Count > 0 && current.Count < matches.Count && current.TrueForAll(match => match.Start == first.Start))
        {
            return SingleDistrict(current);
        }

        return matches.TrueForAll(match => match.Place.Kind == DistrictKind.CityDistrict && match.Place.CentreSlug == first.Place.CentreSlug)
            && _gazetteer.DistrictsOf(first.Place.RegionSlug).FirstOrDefault(place => place.Kind == DistrictKind.City && place.CentreSlug == first.Place.CentreSlug) is { } city
            ? first with { Place = city }
            : null;
    }

    private PlaceFormIndex<District> IndexDistricts(Region region)
    {
        var index = new PlaceFormIndex<District>();
        foreach (var district in _gazetteer.DistrictsOf(region.Slug))
        {
            var type = district.Kind == DistrictKind.City ? PlaceTypeKind.City : PlaceTypeKind.District;
            AddNames(index, district, district.Names, district.FormerNames, type);
        }

        return index;
    }

    private PlaceFormIndex<Settlement> IndexSettlements(Region region)
    {
        var index = new PlaceFormIndex<Settlement>();
        foreach (var settlement in _gazetteer.SettlementsOf(region.Slug))
        {
            var type = settlement.Kind is SettlementKind.City or SettlementKind.Town ? PlaceTypeKind.City : PlaceTypeKind.Settlement;
            AddNames(index, settlement, settlement.Names, settlement.Aliases, type);
        }

        return index;
    }

    private static void AddNames<TPlace>(
        PlaceFormIndex<TPlace> index,
        TPlace place,
        PlaceNames names,
        IReadOnlyList<string> others,
        PlaceTypeKind type)
        where TPlace : class
    {
        foreach (var name in PlaceNameForms.Split(names.En).Append(names.Kk).Append(names.Ru))
        {
            index.Add(place, PlaceFormKind.Name, name, type);
        }

        foreach (var name in others)
        {
            index.Add(place, PlaceFormKind.OtherName, name, type);
        }
    }
}
