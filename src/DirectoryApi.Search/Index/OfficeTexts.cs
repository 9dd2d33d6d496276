using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>What is known of an office in words, before any analysis: what the index is made from, and what it is recognised by.</summary>
internal sealed record OfficeTexts
{
    /// <summary>The office's stable key.</summary>
    public required string Key { get; init; }

    /// <summary>Names and other names of its region, district and settlement, in every language.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Words for its kind and level.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Its names.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Its addresses with their postal codes.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Its phones as digits, in full and by their ends.</summary>
    public required IReadOnlyList<string> Phones { get; init; }

    /// <summary>The texts of every office of a snapshot, by position.</summary>
    public static IReadOnlyList<OfficeTexts> Of(DirectorySnapshot snapshot) => snapshot.Offices.Select(Of).ToList();

    private static OfficeTexts Of(OfficeNode node)
    {
        var office = node.Office;
        return new OfficeTexts
        {
            Key = office.Key,
            Places =
            [
                .. node.Region is { Region: var region } ? NamesOf(region.Names, region.FormerNames) : [],
                .. node.District is { District: var district } ? NamesOf(district.Names, district.FormerNames) : [],
                .. node.Settlement is { Settlement: var settlement } ? NamesOf(settlement.Names, settlement.Aliases) : [],
            ],
            Kinds = [.. KindVocabulary.PhrasesOf(office.Kind, office.Level)],
            Names = [.. office.Names.Select(name => name.Text)],
            Addresses = [.. office.Addresses.Select(address => $"{address.Text} {address.PostalCode}")],
            Phones = [.. office.Phones.SelectMany(PhoneDigits.TermsOf).Distinct()],
        };
    }

    private static IEnumerable<string> NamesOf(PlaceNames names, IEnumerable<string> others) => [names.Kk, names.Ru, names.En, .. others];
}
