namespace DirectoryApi.Store.Editions;

/// <summary>What is to be done to turn one keyed set into another, ordered by key so that a store does not depend on the order of a draft.</summary>
/// <typeparam name="TNew">An item of the draft.</typeparam>
/// <typeparam name="TOld">An item of the current edition.</typeparam>
internal sealed class Difference<TNew, TOld>
{
    private Difference(IReadOnlyList<TNew> opened, IReadOnlyList<TOld> closed, ChangeCounts counts)
    {
        Opened = opened;
        Closed = closed;
        Counts = counts;
    }

    /// <summary>Items that are new or have another content.</summary>
    public IReadOnlyList<TNew> Opened { get; }

    /// <summary>Items that are no more or have another content.</summary>
    public IReadOnlyList<TOld> Closed { get; }

    /// <summary>How many of each.</summary>
    public ChangeCounts Counts { get; }

    /// <summary>Compares by key, and items of one key with <paramref name="same"/>. Keys are unique on either side.</summary>
    public static Difference<TNew, TOld> Between(
        IEnumerable<TOld> current, Func<TOld, string> currentKey, IEnumerable<TNew> draft, Func<TNew, string> draftKey, Func<TOld, TNew, bool> same)
    {
        var remaining = current.ToDictionary(currentKey, StringComparer.Ordinal);
        var opened = new List<TNew>();
        var closed = new List<TOld>();
        int added = 0, changed = 0, unchanged = 0;
        foreach (var item in draft.OrderBy(draftKey, StringComparer.Ordinal))
        {
            if (!remaining.Remove(draftKey(item), out var old))
            {
                added++;
                opened.Add(item);
            }
            else if (same(old, item))
            {
                unchanged++;
            }
            else
            {
                changed++;
                opened.Add(item);
                closed.Add(old);
            }
        }

        closed.AddRange(remaining.Values.OrderBy(currentKey, StringComparer.Ordinal));
        return new Difference<TNew, TOld>(opened, closed, new ChangeCounts(added, changed, remaining.Count, unchanged));
    }
}
