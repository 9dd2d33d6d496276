using System.Text.RegularExpressions;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>An address in a form that prints of it in both languages share.</summary>
/// <param name="Street">The words of the street, see <see cref="StreetWords"/>; empty where none is printed.</param>
/// <param name="Building">The number of the house, folded and without spaces or quotes; null where none is printed.</param>
internal sealed partial record AddressKey(IReadOnlyList<string> Street, string? Building)
{
    /// <summary>The key of a printed address.</summary>
    public static AddressKey Of(AddressParts parts)
    {
        var (street, building) = parts.Street is null ? (Untyped(parts.Text) ?? (null, parts.Building)) : (parts.Street, parts.Building);
        return new AddressKey(
            street is null ? [] : StreetWords.Of(street),
            building is null || IsPlain(building) ? building : PlaceKey.Of(building) is { Length: > 0 } key ? key : null);
    }

    /// <summary>Most houses have a number and no letter: that is its own key.</summary>
    private static bool IsPlain(string building) => building.Length > 0 && !building.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>The street and house at the end of an address that does not say what is a street: «Өскемен қаласы, Қазақстан 99/1», «Достық, 98».</summary>
    private static (string? Street, string? Building)? Untyped(string address) =>
        StreetAndHouse().Match(address) is { Success: true } match ? (match.Groups["street"].Value, match.Groups["house"].Value) : null;

    [GeneratedRegex(@"(^|, ?)(?<street>\p{L}[^,\d]*),? ?№? ?(?<house>\d[\d/-]* ?[«""]?\p{L}?[»""]?)(-?үй)?\.?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StreetAndHouse();

    /// <summary>Whether a word of the one street is a print of a word of the other.</summary>
    public bool SharesStreet(AddressKey other) => Street.Any(word => other.Street.Any(otherWord => StreetWords.Agree(word, otherWord)));

    /// <summary>Whether both name the same house of a street of the same name.</summary>
    public bool SharesHouse(AddressKey other) => Building is not null && Building == other.Building && SharesStreet(other);
}
