using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Tests.Relevance.Judging;

/// <summary>What the judge looks at in an office, ready to compare.</summary>
internal sealed record OfficeFacts(
    IReadOnlySet<string> Places, IReadOnlyList<string> Names, IReadOnlyList<string> Addresses, IReadOnlyList<string> Phones)
{
    public static OfficeFacts Of(OfficeNode node) => new(
        PlacesOf(node).Select(ComparedText.OfPlace).ToHashSet(StringComparer.Ordinal),
        [.. node.Office.Names.Select(name => ComparedText.Of(name.Text))],
        [.. node.Office.Addresses.Select(address => ComparedText.Of($"{address.Text} {address.PostalCode}"))],
        [.. node.Office.Phones.SelectMany(phone => new[] { phone.Display, phone.E164 ?? "" }).Select(DigitsOf)]);

    /// <summary>The figures of a text.</summary>
    public static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static IEnumerable<string> PlacesOf(OfficeNode node)
    {
        var settlement = node.Settlement ?? (node.District is null ? node.Parent?.Settlement : null);
        return
        [
            .. settlement is { Settlement: var place } ? NamesOf(place.Names, place.Aliases) : [],
            .. node.District is { District: var district } ? NamesOf(district.Names, district.FormerNames) : [],
        ];
    }

    private static IEnumerable<string> NamesOf(PlaceNames names, IEnumerable<string> others) => [names.Kk, names.Ru, .. others];
}
