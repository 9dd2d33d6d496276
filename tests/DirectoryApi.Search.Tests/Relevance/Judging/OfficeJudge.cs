using System.Collections.Concurrent;
using System.Collections.Frozen;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Tests.Relevance.Queries;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Tests.Relevance.Judging;

/// <summary>Tells whether an office is what a query asks for.</summary>
public sealed class OfficeJudge
{
    private const int PhoneTail = 7;

    private static readonly FrozenDictionary<string, OfficeKind> Kinds = new Dictionary<string, OfficeKind>
    {
        ["psc"] = OfficeKind.PublicServiceCentre,
        ["internal_affairs"] = OfficeKind.InternalAffairs,
        ["defence"] = OfficeKind.Defence,
        ["internal_policy"] = OfficeKind.InternalPolicy,
        ["akimat"] = OfficeKind.Akimat,
        ["address_bureau"] = OfficeKind.AddressBureau,
    }.ToFrozenDictionary();

    private readonly ConcurrentDictionary<OfficeNode, OfficeFacts> _facts = [];

    /// <summary>Whether <paramref name="office"/> fits; never where nothing should be found.</summary>
    /// <exception cref="KeyNotFoundException">The expectation names a kind that is none.</exception>
    public bool Fits(OfficeExpectation expected, OfficeNode office)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(office);
        return !expected.IsNone && FitsKindAndRegion(expected, office) && FitsTexts(expected, _facts.GetOrAdd(office, OfficeFacts.Of));
    }

    private static bool FitsKindAndRegion(OfficeExpectation expected, OfficeNode office) =>
        (expected.Kind is null || expected.Kinds.Any(kind => Kinds[kind] == office.Office.Kind))
        && (expected.Region is null || expected.Regions.Contains(office.Region?.Region.Names.Kk));

    private static bool FitsTexts(OfficeExpectation expected, OfficeFacts office) =>
        FitsPlace(expected, office)
        && expected.NameContains.All(part => IsInAny(office.Names, part))
        && (expected.NameAny.Count == 0 || expected.NameAny.Any(part => IsInAny(office.Names, part)))
        && (expected.AddressContains.Count == 0 || office.Addresses.Any(address => expected.AddressContains.All(part => IsIn(address, part))))
        && (expected.Phone is null || FitsPhone(OfficeFacts.DigitsOf(expected.Phone), office));

    private static bool FitsPlace(OfficeExpectation expected, OfficeFacts office)
    {
        var places = expected.Places.ToList();
        return places.Count == 0 || places.Any(place => office.Places.Contains(ComparedText.OfPlace(place)));
    }

    private static bool FitsPhone(string digits, OfficeFacts office)
    {
        var tail = digits[^Math.Min(PhoneTail, digits.Length)..];
        return office.Phones.Any(phone => phone.EndsWith(tail, StringComparison.Ordinal));
    }

    private static bool IsInAny(IEnumerable<string> texts, string part) => texts.Any(text => IsIn(text, part));

    private static bool IsIn(string text, string part) => text.Contains(ComparedText.Of(part), StringComparison.Ordinal);
}
