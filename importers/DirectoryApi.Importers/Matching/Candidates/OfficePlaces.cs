using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Finds the places of an office in the gazetteer: only those its name and address name, none is guessed.</summary>
internal sealed class OfficePlaces
{
    private readonly Gazetteer _gazetteer;
    private readonly PlaceResolver _resolver;
    private readonly Dictionary<string, Region> _regionsByName;

    public OfficePlaces(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _resolver = gazetteer.Resolver;
        _regionsByName = gazetteer.Regions
            .SelectMany(region => new[] { Language.Kk, Language.Ru }.Select(language => (Name: region.Names.In(language), region)))
            .ToDictionary(entry => entry.Name, entry => entry.region, StringComparer.Ordinal);
    }

    /// <summary>The places of an office.</summary>
    /// <param name="isRegional">A regional office names a city only as its seat, never as its district.</param>
    /// <param name="regionName">The region as the row has it.</param>
    /// <param name="name">The office's name.</param>
    /// <param name="address">Its address; null where none is printed.</param>
    /// <param name="settlement">The settlement of the address as printed; null where none is named.</param>
    /// <param name="above">The places of the office it is a unit of, whose district holds where it names none; null where there is none.</param>
    public PlacesOfOffice Find(bool isRegional, string? regionName, string name, string? address, string? settlement, PlacesOfOffice? above)
    {
        if (regionName is null || !_regionsByName.TryGetValue(regionName, out var region))
        {
            return new PlacesOfOffice(null, null, null);
        }

        var district = isRegional
            ? null
            : (_resolver.ResolveDistrict(name, region.Slug) ?? (address is null ? null : _resolver.ResolveDistrict(address, region.Slug)))?.Place ?? above?.District;
        return new PlacesOfOffice(region, district, FindSettlement(region, district, settlement));
    }

    private Settlement? FindSettlement(Region region, District? district, string? printed)
    {
        if (printed is not null)
        {
            return _resolver.ResolveSettlement(printed, region.Slug, district?.Slug)?.Place;
        }

        // A city that is the district or the region of the office is its settlement; a rural district's centre need not be.
        if (district is { Kind: DistrictKind.City, CentreSlug: { } city })
        {
            return _gazetteer.FindSettlement(city);
        }

        return region.Kind == RegionKind.RepublicanCity ? _gazetteer.FindSettlement(region.CentreSlug) : null;
    }
}
