using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Naming;

/// <summary>
/// Gives offices their address in Kazakh, Russian and English. A language that no annex prints is composed from the gazetteer's names
/// of settlement, district and region, and from street and building as printed; nothing is composed where the settlement is not known.
/// Pure and safe to share between threads.
/// </summary>
internal sealed class OfficeAddresses(Gazetteer gazetteer)
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    /// <summary>The addresses in all languages that can be had: the printed ones first, in their order, then the composed ones.</summary>
    /// <param name="printed">The addresses as printed, at most one a language.</param>
    /// <param name="settlement">The settlement they name; null where it is not known.</param>
    public IReadOnlyList<PostalAddress> Complete(IReadOnlyList<PostalAddress> printed, Settlement? settlement)
    {
        ArgumentNullException.ThrowIfNull(printed);

        // The Kazakh form of a street has the name in the nominative, which reads better in English than a Russian genitive.
        var source = printed.FirstOrDefault(address => address.Language == Language.Kk) ?? (printed.Count > 0 ? printed[0] : null);
        if (source is null || settlement is null)
        {
            return printed;
        }

        var streetName = source.Street is null ? null : StreetName.Read(source.Street, source.Language);
        return [.. printed, .. Languages
            .Where(language => printed.All(address => address.Language != language))
            .Select(language => Compose(source, streetName, settlement, language))];
    }

    private PostalAddress Compose(PostalAddress source, StreetName? streetName, Settlement settlement, Language language)
    {
        var street = streetName?.In(language);

        // Only a village numbers its houses without streets; in a city a street was printed that could not be told.
        var hasHouse = street is not null || settlement.Kind is SettlementKind.Settlement or SettlementKind.Village;
        var building = source.Building is null || !hasHouse ? null : Building(source.Building, language);
        return new PostalAddress
        {
            Text = language == Language.En
                ? English(Places(settlement, language), street, building, streetName is { IsNumbered: true })
                : string.Join(", ", Places(settlement, language).Append(street).Append(House(street, building, language)).OfType<string>()),
            Language = language,
            Origin = TextOrigin.Derived,
            PostalCode = source.PostalCode,
            Settlement = language == Language.En ? NamedPlace.EnglishName(settlement.Names) : settlement.Names.In(language),
            Street = street,
            Building = building,
        };
    }

    /// <summary>The building; with the word for a house where no street stands before it.</summary>
    private static string? House(string? street, string? building, Language language) =>
        building is null || street is not null ? building : PlaceForms.Write("house", language, building);

    /// <summary>English goes from the building to the region; a comma parts the number of a house from that of a microdistrict.</summary>
    private static string English(List<string> places, string? street, string? building, bool isNumbered)
    {
        var house = House(street, building, Language.En);
        var line = street is null || house is null ? street ?? house : $"{street}{(isNumbered ? "," : "")} {house}";
        return string.Join(", ", Enumerable.Reverse(places).Prepend(line).OfType<string>());
    }

    /// <summary>Region, district and settlement, the largest first; a place that is the one before it is named once.</summary>
    private List<string> Places(Settlement settlement, Language language)
    {
        var region = gazetteer.FindRegion(settlement.RegionSlug);
        var district = settlement.DistrictSlug is null ? null : gazetteer.FindDistrict(settlement.DistrictSlug);
        var places = new List<string>();
        if (region is not null && !(region.Kind == RegionKind.RepublicanCity && region.CentreSlug == settlement.Slug))
        {
            places.Add(region.Names.In(language));
        }

        var isNamedAlready = district is { Kind: DistrictKind.City }
            && (district.CentreSlug == settlement.Slug || region is { Kind: RegionKind.RepublicanCity });
        if (district is not null && !isNamedAlready)
        {
            places.Add(district.Names.In(language));
        }

        places.Add(language == Language.En ? NamedPlace.EnglishName(settlement.Names) : NamedPlace.Of(settlement).Names.In(language));
        return places;
    }

    /// <summary>A number with a letter: quotes and spaces are the annex's way of printing it, and English writes the letter in Latin.</summary>
    private static string Building(string printed, Language language)
    {
        if (!printed.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return printed;
        }

        var plain = string.Concat(printed.Where(character => !char.IsWhiteSpace(character) && character is not ('«' or '»' or '"')));
        return language == Language.En ? LatinText.Of(plain) : plain;
    }
}
