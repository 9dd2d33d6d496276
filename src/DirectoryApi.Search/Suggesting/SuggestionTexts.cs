using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>What a suggestion reads: a name, and behind it the places that tell it from others, as far as the name does not say them.</summary>
internal static class SuggestionTexts
{
    private const string Separator = ", ";

    /// <summary>The text for an office, region, district, settlement or service of a snapshot.</summary>
    /// <exception cref="ArgumentException">The target is something else.</exception>
    public static string Of(object target, Language language) => target switch
    {
        OfficeNode office => Of(office, language),
        SettlementNode settlement => With(settlement.Settlement.Names.In(language), settlement.Region, language),
        DistrictNode district => With(district.District.Names.In(language), district.Region, language),
        RegionNode region => region.Region.Names.In(language),
        ServiceNode service => In(service.Service.Names, language, otherwise: null),
        _ => throw new ArgumentException($"{target.GetType()} is nothing that is suggested.", nameof(target)),
    };

    private static string Of(OfficeNode office, Language language)
    {
        var text = In(office.Office.Names, language, office.Language);
        if (office.Settlement is { } settlement && !Says(text, settlement.Settlement.Names, language))
        {
            text += Separator + settlement.Settlement.Names.In(language);
        }

        return office.Region is { } region ? With(text, region, language) : text;
    }

    /// <summary>A city of republican rank lies in itself.</summary>
    private static string With(string text, RegionNode region, Language language) =>
        region.Region.Kind == RegionKind.RepublicanCity || Says(text, region.Region.Names, language)
            ? text
            : text + Separator + region.Region.Names.In(language);

    /// <summary>By the first letters of the name's first word, since the text may have it in another case.</summary>
    private static bool Says(string text, PlaceNames names, Language language)
    {
        const int shortestStem = 4;
        const int longestEnding = 3;
        var name = names.In(language);
        var space = name.LastIndexOf(' ');
        var core = space > 0 ? name[..space] : name;
        var stem = core.Length - longestEnding >= shortestStem ? core[..^longestEnding] : core;
        return text.Contains(stem, StringComparison.OrdinalIgnoreCase);
    }

    private static string In(IReadOnlyList<LocalizedText> names, Language language, Language? otherwise) =>
        (names.FirstOrDefault(name => name.Language == language)
            ?? names.FirstOrDefault(name => name.Language == otherwise)
            ?? names[0]).Text;
}
