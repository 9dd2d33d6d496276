namespace DirectoryApi.Store.Snapshots;

/// <summary>Puts many texts in ordinal order, on several processors.</summary>
internal static class SortedKeys
{
    // Fewer are sorted before another processor has begun.
    private const int LeastToShare = 8_192;

    /// <summary>Sorts <paramref name="keys"/>, no two of which are equal, and tells where each stood before.</summary>
    public static int[] Sort(string[] keys)
    {
        var order = new int[keys.Length];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        Sort(keys, order, 0, keys.Length, Environment.ProcessorCount);
        return order;
    }

    private static void Sort(string[] keys, int[] order, int start, int length, int processors)
    {
        if (processors < 2 || length < LeastToShare)
        {
            Array.Sort(keys, order, start, length, StringComparer.Ordinal);
            return;
        }

        var half = length / 2;
        SideBySide.Invoke(
            () => Sort(keys, order, start, half, processors / 2),
            () => Sort(keys, order, start + half, length - half, processors - (processors / 2)));
        Merge(keys, order, start, half, length);
    }

    private static void Merge(string[] keys, int[] order, int start, int half, int length)
    {
        var (lowerKeys, lowerOrder) = (keys.AsSpan(start, half).ToArray(), order.AsSpan(start, half).ToArray());
        var (lower, upper, end) = (0, start + half, start + length);
        for (var next = start; lower < half; next++)
        {
            if (upper < end && string.CompareOrdinal(keys[upper], lowerKeys[lower]) < 0)
            {
                (keys[next], order[next]) = (keys[upper], order[upper]);
                upper++;
            }
            else
            {
                (keys[next], order[next]) = (lowerKeys[lower], lowerOrder[lower]);
                lower++;
            }
        }
    }
}
