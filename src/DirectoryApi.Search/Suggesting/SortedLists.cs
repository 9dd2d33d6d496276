namespace DirectoryApi.Search.Suggesting;

/// <summary>Lists of numbers, one for each number from 0, kept end to end in one array: no object for a list.</summary>
internal sealed class SortedLists
{
    private readonly int[] _starts;
    private readonly int[] _values;

    private SortedLists(int[] starts, int[] values)
    {
        _starts = starts;
        _values = values;
    }

    /// <summary>Where each list begins among the <see cref="Values"/>, and where the last one ends.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The lists, end to end.</summary>
    public ReadOnlySpan<int> Values => _values;

    /// <summary>Bytes it takes.</summary>
    public long Size => sizeof(int) * ((long)_starts.Length + _values.Length);

    /// <summary>The list of a number, ascending.</summary>
    public ReadOnlySpan<int> this[int index] => _values.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>How many values the lists from one number to before another have.</summary>
    public int CountOf(int from, int to) => _starts[to] - _starts[from];

    /// <summary>Lists that are end to end already; takes over both arrays.</summary>
    /// <param name="starts">What <see cref="Starts"/> is to be.</param>
    /// <param name="values">What <see cref="Values"/> is to be.</param>
    public static SortedLists Of(int[] starts, int[] values) => new(starts, values);

    /// <summary>Lists that are there already, in their order, each ascending.</summary>
    public static SortedLists Of(IReadOnlyList<int[]> lists)
    {
        var starts = new int[lists.Count + 1];
        for (var index = 0; index < lists.Count; index++)
        {
            starts[index + 1] = starts[index] + lists[index].Length;
        }

        var values = new int[starts[^1]];
        for (var index = 0; index < lists.Count; index++)
        {
            lists[index].CopyTo(values, starts[index]);
        }

        return new SortedLists(starts, values);
    }

    /// <summary>
    /// The other way round: the list of each key has the values that <paramref name="valueOf"/> gives for each entry that names it.
    /// Ascending where <paramref name="valueOf"/> ascends with the entry.
    /// </summary>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="keyOf">The key of one of an entry's values.</param>
    /// <param name="valueOf">What the key's list gets of the entry and that value.</param>
    public SortedLists Invert(int keys, Func<int, int> keyOf, Func<int, int, int> valueOf)
    {
        var starts = new int[keys + 1];
        foreach (var value in _values)
        {
            starts[keyOf(value) + 1]++;
        }

        for (var key = 0; key < keys; key++)
        {
            starts[key + 1] += starts[key];
        }

        var next = starts.AsSpan(0, keys).ToArray();
        var values = new int[_values.Length];
        for (var entry = 0; entry + 1 < _starts.Length; entry++)
        {
            foreach (var value in this[entry])
            {
                values[next[keyOf(value)]++] = valueOf(entry, value);
            }
        }

        return new SortedLists(starts, values);
    }
}
