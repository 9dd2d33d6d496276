using System.Collections.Concurrent;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Naming;

/// <summary>
/// Tells the place that an office's name is to name: its region, city or district by its level, and a settlement where the printed name
/// names one and not the district, or where nothing else would tell one part of a district from another.
/// </summary>
internal sealed class ServedPlaces(Gazetteer gazetteer)
{
    private static readonly ServedPlace None = new(null, null, IsContainerRegion: false);

    // Each place of the gazetteer once: thousands of offices lie in some of them.
    private readonly ConcurrentDictionary<(string Slug, Language Language), string[]> _districts = [];
    private readonly ConcurrentDictionary<(string Slug, Language Language), (string Key, int Words)[]> _settlements = [];

    /// <summary>The place an office serves.</summary>
    /// <param name="office">The office.</param>
    /// <param name="hasNameOfItsOwn">Whether a number or a proper name tells it from its neighbours.</param>
    public ServedPlace Of(OfficeDescription office, bool hasNameOfItsOwn) => office.Level switch
    {
        OfficeLevel.Region => OfRegion(office.Region),
        OfficeLevel.City => OfCity(office),
        OfficeLevel.District => NamesOnlySettlement(office) ? Of(office.Settlement!) : Of(office.District),
        _ => office.Settlement is { } settlement && (Mentions(office, settlement) || (!hasNameOfItsOwn && settlement.Kind != SettlementKind.City))
            ? Of(settlement)
            : Of(office.District),
    };

    private static ServedPlace OfRegion(Region? region) => region is null ? None : None with { Place = NamedPlace.Of(region) };

    private ServedPlace OfCity(OfficeDescription office) => office.District switch
    {
        { Kind: DistrictKind.City } city => NamesOnlySettlement(office) ? Of(office.Settlement!) : Of(city),
        { Kind: DistrictKind.CityDistrict } part => Of(CityOf(part) ?? part),
        { Kind: DistrictKind.District } when office.Settlement is { Kind: SettlementKind.City or SettlementKind.Town } town => Of(town),
        null when office.Region is { Kind: RegionKind.RepublicanCity } => OfRegion(office.Region),
        _ => Of(office.District),
    };

    private ServedPlace Of(District? district)
    {
        if (district is null)
        {
            return None;
        }

        // Astana and Almaty are a region and a city at once; the region's English name has no word for a city.
        var region = gazetteer.FindRegion(district.RegionSlug);
        if (district.Kind == DistrictKind.City && IsRepublican(region, district.CentreSlug))
        {
            return OfRegion(region);
        }

        return district.Kind == DistrictKind.CityDistrict && CityOf(district) is { } city
            ? new ServedPlace(NamedPlace.Of(district), Of(city).Place, IsRepublican(region, city.CentreSlug))
            : None with { Place = NamedPlace.Of(district) };
    }

    private ServedPlace Of(Settlement settlement)
    {
        var district = settlement.DistrictSlug is null ? null : gazetteer.FindDistrict(settlement.DistrictSlug);
        if (district is null || (district.Kind == DistrictKind.City && district.CentreSlug == settlement.Slug))
        {
            return district is null ? None with { Place = NamedPlace.Of(settlement) } : Of(district);
        }

        return new ServedPlace(NamedPlace.Of(settlement), Of(district).Place, IsRepublican(gazetteer.FindRegion(district.RegionSlug), district.CentreSlug));
    }

    private District? CityOf(District part) => gazetteer.DistrictsOf(part.RegionSlug)
        .FirstOrDefault(district => district.Kind == DistrictKind.City && district.CentreSlug == part.CentreSlug);

    private static bool IsRepublican(Region? region, string? centre) => region is { Kind: RegionKind.RepublicanCity } && region.CentreSlug == centre;

    /// <summary>«Қандыағаш аудандық бөлімі» is the division of a town, whatever it says.</summary>
    private bool NamesOnlySettlement(OfficeDescription office) =>
        office.Settlement is { } settlement && Mentions(office, settlement) && (office.District is null || !Mentions(office, office.District));

    private bool Mentions(OfficeDescription office, Settlement settlement)
    {
        foreach (var printed in office.Names)
        {
            var text = PlaceKey.Of(printed.Text);
            string[]? words = null;
            foreach (var (key, length) in NamesOf(settlement, printed.Language))
            {
                // What a text without its spaces does not hold, its words do not either.
                if (text.Contains(key, StringComparison.Ordinal)
                    && HasWords(words ??= Array.ConvertAll(printed.Text.Split([' ', ',', '(', ')', '«', '»'], StringSplitOptions.RemoveEmptyEntries), word => PlaceKey.Of(word)), key, length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The names of a settlement as keys, each with how many words it has.</summary>
    private (string Key, int Words)[] NamesOf(Settlement settlement, Language language) => _settlements.GetOrAdd(
        (settlement.Slug, language),
        static (key, place) =>
        [
            .. place.Aliases.Append(place.Names.In(key.Language))
                .Select(name => (Key: PlaceKey.Of(name), Words: name.AsSpan().Count(' ') + 1))
                .Where(name => name.Key.Length > 0),
        ],
        settlement);

    /// <summary>Whether the words of a name stand one after the other.</summary>
    private static bool HasWords(ReadOnlySpan<string> words, string key, int length)
    {
        for (; words.Length >= length; words = words[1..])
        {
            if (MakeUp(words[..length], key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MakeUp(ReadOnlySpan<string> words, ReadOnlySpan<char> key)
    {
        foreach (var word in words)
        {
            if (!key.StartsWith(word, StringComparison.Ordinal))
            {
                return false;
            }

            key = key[word.Length..];
        }

        return key.IsEmpty;
    }

    private bool Mentions(OfficeDescription office, District district)
    {
        foreach (var printed in office.Names)
        {
            var text = PlaceKey.Of(printed.Text);
            foreach (var stem in StemsOf(district, printed.Language))
            {
                if (text.Contains(stem, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The stems of a district's names as keys.</summary>
    private string[] StemsOf(District district, Language language) => _districts.GetOrAdd(
        (district.Slug, language),
        static (key, place) => [.. place.FormerNames.Append(place.Names.In(key.Language)).Select(name => PlaceKey.Of(Stem(name)))],
        district);

    /// <summary>A district's name without the word for a district and without the ending of an adjective.</summary>
    private static string Stem(string name)
    {
        var words = name.Split(' ').Where(word => word is not ("ауданы" or "қаласы" or "атындағы" or "аудан" or "район" or "город" or "имени"));
        var stem = string.Join(' ', words);
        return stem.EndsWith("ский", StringComparison.Ordinal) ? stem[..^2] : stem;
    }
}
