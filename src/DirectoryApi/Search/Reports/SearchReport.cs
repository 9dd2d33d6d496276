using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Reports;

/// <summary>What a search found, to be told on the command line.</summary>
/// <param name="Query">What was searched for.</param>
/// <param name="Found">What was found.</param>
/// <param name="Hits">The best of it.</param>
/// <param name="Language">The language asked for; null for that of each office.</param>
internal sealed record SearchReport(string Query, SearchResult Found, IReadOnlyList<SearchHit> Hits, Language? Language)
{
    private Language LanguageOfPlaces => Language ?? Domain.Languages.Language.Kk;

    /// <summary>The name of an office.</summary>
    public string NameOf(OfficeNode node) =>
        (In(node.Office.Names, name => name.Language, node) ?? node.Office.Names[0]).Text;

    /// <summary>Its address; null where none is known.</summary>
    public string? AddressOf(OfficeNode node) =>
        (In(node.Office.Addresses, address => address.Language, node) ?? (node.Office.Addresses.Count > 0 ? node.Office.Addresses[0] : null))?.Text;

    /// <summary>The place it lies in, the smallest first; null where the annex does not say.</summary>
    public string? PlaceOf(OfficeNode node)
    {
        string?[] names =
        [
            node.Settlement?.Settlement.Names.In(LanguageOfPlaces),
            node.District?.District.Names.In(LanguageOfPlaces),
            node.Region?.Region.Names.In(LanguageOfPlaces),
        ];
        return names.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(", ", known) : null;
    }

    /// <summary>Its phones as printed.</summary>
    public static IEnumerable<string> PhonesOf(Office office) => office.Phones.Select(phone => phone.Display).Distinct(StringComparer.Ordinal);

    private T? In<T>(IReadOnlyList<T> texts, Func<T, Language> languageOf, OfficeNode node)
        where T : class
    {
        var language = Language ?? node.Language;
        return texts.FirstOrDefault(text => languageOf(text) == language);
    }
}
