using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>The offices that have a term in a column: sorted positions, or a bit an office where those would need more room.</summary>
internal sealed class PostingList
{
    private const int BitsPerPosition = 32;
    private const int ObjectBytes = 64;

    private readonly int[]? _positions;
    private readonly OfficeSet? _set;

    private PostingList(int[]? positions, OfficeSet? set, int count)
    {
        _positions = positions;
        _set = set;
        Count = count;
    }

    /// <summary>No office.</summary>
    public static PostingList Empty { get; } = new([], set: null, 0);

    /// <summary>How many offices there are.</summary>
    public int Count { get; }

    /// <summary>How much memory it takes, about.</summary>
    public int Bytes => ObjectBytes + (_positions is null ? _set!.Words.Length * sizeof(ulong) : _positions.Length * sizeof(int));

    /// <summary>A list of ascending positions, which it takes over, of <paramref name="size"/> offices in all.</summary>
    public static PostingList Of(int[] positions, int size) => positions.Length == 0
        ? Empty
        : IsDense(positions.Length, size)
            ? new PostingList(positions: null, OfficeSet.Of(positions, size), positions.Length)
            : new PostingList(positions, set: null, positions.Length);

    /// <summary>A list of the offices of a set.</summary>
    public static PostingList Of(OfficeBits offices)
    {
        var set = offices.ToSet();
        return IsDense(set.Count, offices.Size) ? new PostingList(positions: null, set, set.Count) : Of([.. set], offices.Size);
    }

    /// <summary>Whether an office is among them.</summary>
    public bool Contains(int position) => _set?.Contains(position) ?? Array.BinarySearch(_positions!, position) >= 0;

    /// <summary>
    /// The same for positions that mostly ascend: what was found last is a hint where to go on. Any hint is right; a good one saves
    /// the search.
    /// </summary>
    /// <param name="position">The position.</param>
    /// <param name="hint">What the last call left; 0 at first.</param>
    public bool Contains(int position, ref int hint)
    {
        if (_set is not null)
        {
            return _set.Contains(position);
        }

        var positions = _positions!;
        var low = Math.Min(Volatile.Read(ref hint), positions.Length);
        if (low > 0 && positions[low - 1] >= position)
        {
            low = 0;
        }

        // Ever longer steps to one that is not before the position, then a search in the last step.
        var (high, step) = (low, 1);
        while (high < positions.Length && positions[high] < position)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        var found = low + LowerBound(positions.AsSpan(low, Math.Min(high, positions.Length) - low), position);
        Volatile.Write(ref hint, found);
        return found < positions.Length && positions[found] == position;
    }

    /// <summary>Sets their bits.</summary>
    public void AddTo(OfficeBits bits)
    {
        if (_set is not null)
        {
            bits.Add(_set);
            return;
        }

        foreach (var position in _positions!)
        {
            bits.Add(position);
        }
    }

    private static bool IsDense(int count, int size) => (long)count * BitsPerPosition > size;

    private static int LowerBound(ReadOnlySpan<int> positions, int position)
    {
        var (low, high) = (0, positions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (positions[middle] < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
