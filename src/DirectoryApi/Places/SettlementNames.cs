using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Places;

/// <summary>Finds settlements by the beginning of any of their names: an ordered array of folded names, searched by halving.</summary>
public sealed class SettlementNames
{
    private readonly (string Key, SettlementNode Settlement)[] _names;

    /// <summary>An index over all names and aliases of settlements.</summary>
    public SettlementNames(IReadOnlyList<SettlementNode> settlements)
    {
        _names = [.. settlements
            .SelectMany(node => NamesOf(node).Select(name => (Key: PlaceKey.Of(name), node)))
            .Where(name => name.Key.Length > 0)
            .Distinct()
            .OrderBy(name => name.Key, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The settlements with a name that begins with <paramref name="name"/>, Kazakh letters and case not regarded: those of exactly this
    /// name first, then the more populous, then by slug. Empty for text without letters.
    /// </summary>
    public IReadOnlyList<SettlementNode> Find(string name, int count)
    {
        var key = PlaceKey.Of(name);
        if (key.Length == 0)
        {
            return [];
        }

        return [.. Matches(key)
            .GroupBy(match => match.Settlement)
            .OrderByDescending(group => group.Any(match => match.Key == key))
            .ThenByDescending(group => group.Key.Settlement.Population ?? 0)
            .ThenBy(group => group.Key.Settlement.Slug, StringComparer.Ordinal)
            .Take(count)
            .Select(group => group.Key)];
    }

    private static IEnumerable<string> NamesOf(SettlementNode node)
    {
        var settlement = node.Settlement;
        return settlement.Aliases.Prepend(settlement.Names.En).Prepend(settlement.Names.Ru).Prepend(settlement.Names.Kk);
    }

    private IEnumerable<(string Key, SettlementNode Settlement)> Matches(string key)
    {
        var (low, high) = (0, _names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_names[middle].Key, key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < _names.Length && _names[low].Key.StartsWith(key, StringComparison.Ordinal); low++)
        {
            yield return _names[low];
        }
    }
}
