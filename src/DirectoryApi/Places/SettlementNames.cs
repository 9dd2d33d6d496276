using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Folding;
using DirectoryApi.Text.KeyboardLayout;
using DirectoryApi.Text.Places;
using DirectoryApi.Text.Repair;
using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Places;

/// <summary>
/// Finds settlements by the beginning of any of their names in Kazakh, Russian and English, or by a whole name in any case, however it is
/// typed. Names are in ordered arrays, searched by halving.
/// </summary>
public sealed class SettlementNames
{
    /// <summary>Letters that a case never changes: names that may be meant by an inflected one begin with them.</summary>
    private const int UnchangingLetters = 3;

    /// <summary>A shorter looser key says nothing: «яяяя» gives one letter.</summary>
    private const int LeastLooserKey = 3;

    private readonly SettlementName[] _names;
    private readonly SettlementName[] _looser;

    /// <summary>An index over all names and aliases of settlements.</summary>
    public SettlementNames(IReadOnlyList<SettlementNode> settlements)
    {
        _names = Sorted(settlements
            .SelectMany(node => NamesOf(node).Select(name => new SettlementName(PlaceKey.Of(name), name, node)))
            .Where(name => name.Key.Length > 0));
        _looser = Sorted(_names.Select(name => name with { Key = LooserKey.Of(name.Key) }));
    }

    /// <summary>
    /// The settlements that are meant by <paramref name="name"/>: those of exactly this name first, then those of this name in a Russian case
    /// or with a Kazakh suffix, then those with a name that begins so; each the more populous first, then by slug. Kazakh letters, case of
    /// letters, spaces and hyphens are not regarded. Where nothing is found, the word for the kind of place is left out; then spellings are
    /// joined that differ in vowels, doubled letters and the like; then the text is read as typed with another keyboard layout. Latin
    /// letters are read as English names and in all four ways in which Kazakh is written with them. Empty for text without letters.
    /// </summary>
    public IReadOnlyList<SettlementNode> Find(string name, int count)
    {
        ArgumentNullException.ThrowIfNull(name);
        var typed = string.Join(' ', name.Split(' ').Select(word => LookAlikes.Repair(word).Text));
        if (PlaceKey.Of(typed).Length == 0 && PlaceKey.Of(name).Length == 0)
        {
            return [];
        }

        return LayoutConverter.Convert(name)
            .Select(conversion => conversion.Text)
            .Prepend(typed)
            .Select(text => FindTyped(text, count))
            .FirstOrDefault(found => found.Length > 0) ?? [];
    }

    private SettlementNode[] FindTyped(string text, int count)
    {
        var bare = SettlementNameForms.WithoutType(text);
        return FindAny(Readings(text), count) is { Length: > 0 } asTyped ? asTyped
            : bare != text && FindAny(Readings(bare), count) is { Length: > 0 } withoutType ? withoutType
            : Ordered(
                Readings(bare)
                    .Select(reading => LooserKey.Of(PlaceKey.Of(reading)))
                    .Where(key => key.Length >= LeastLooserKey)
                    .SelectMany(key => ByBeginning(_looser, key)),
                count);
    }

    private SettlementNode[] FindAny(IReadOnlyList<string> readings, int count) => Ordered(
        readings.SelectMany(reading => ByBeginning(_names, PlaceKey.Of(reading)).Concat(ByInflectedName(reading))), count);

    /// <summary>The text itself, and where it has Latin letters what it says in Cyrillic ones.</summary>
    private static string[] Readings(string text) =>
        text.Any(char.IsAsciiLetter) ? [text, string.Join(' ', text.Split(' ').Select(LatinToCyrillic.Fold))] : [text];

    private static IEnumerable<(Nearness Nearness, SettlementNode Settlement)> ByBeginning(SettlementName[] names, string key)
    {
        if (key.Length > 0)
        {
            foreach (var name in From(names, key).TakeWhile(name => name.Key.StartsWith(key, StringComparison.Ordinal)))
            {
                yield return (name.Key.Length == key.Length ? Nearness.Same : Nearness.Beginning, name.Settlement);
            }
        }
    }

    private IEnumerable<(Nearness Nearness, SettlementNode Settlement)> ByInflectedName(string text)
    {
        var key = PlaceKey.Of(text);
        if (key.Length <= UnchangingLetters)
        {
            return [];
        }

        var kazakh = SettlementNameForms.KeysOfKazakhStems(text)
            .SelectMany(stem => From(_names, stem).TakeWhile(name => name.Key == stem));
        var russian = From(_names, key[..UnchangingLetters])
            .TakeWhile(name => name.Key.StartsWith(key[..UnchangingLetters], StringComparison.Ordinal))
            .Where(name => SettlementNameForms.IsRussianCaseOf(name.Name, key));
        return kazakh.Concat(russian).Select(name => (Nearness.Inflected, name.Settlement));
    }

    private static SettlementNode[] Ordered(IEnumerable<(Nearness Nearness, SettlementNode Settlement)> found, int count) =>
    [
        .. found
            .GroupBy(match => match.Settlement, match => match.Nearness)
            .OrderBy(group => group.Min())
            .ThenByDescending(group => group.Key.Settlement.Population ?? 0)
            .ThenBy(group => group.Key.Settlement.Slug, StringComparer.Ordinal)
            .Take(count)
            .Select(group => group.Key),
    ];

    /// <summary>The names from the first on whose key is not before <paramref name="key"/>.</summary>
    private static IEnumerable<SettlementName> From(SettlementName[] names, string key)
    {
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(names[middle].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < names.Length; low++)
        {
            yield return names[low];
        }
    }

    /// <summary>All names; an English one may carry another in brackets: Oral (Uralsk).</summary>
    private static IEnumerable<string> NamesOf(SettlementNode node)
    {
        var settlement = node.Settlement;
        return settlement.Names.En.Split([" (", ")"], StringSplitOptions.RemoveEmptyEntries)
            .Append(settlement.Names.En)
            .Append(settlement.Names.Kk)
            .Append(settlement.Names.Ru)
            .Concat(settlement.Aliases);
    }

    private static SettlementName[] Sorted(IEnumerable<SettlementName> names) =>
        [.. names.DistinctBy(name => (name.Key, name.Name, name.Settlement)).OrderBy(name => name.Key, StringComparer.Ordinal)];

    /// <summary>How near a name is to what was typed.</summary>
    private enum Nearness
    {
        Same,
        Inflected,
        Beginning,
    }
}
