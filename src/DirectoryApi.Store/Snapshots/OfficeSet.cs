using System.Collections;
using System.Numerics;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// An immutable set of offices of one snapshot, by their <see cref="OfficeNode.Position"/>: one bit an office, so that filters
/// meet at a cost that does not depend on how many offices they let through.
/// </summary>
public sealed class OfficeSet : IReadOnlyCollection<int>
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words;

    private OfficeSet(ulong[] words)
    {
        _words = words;
        foreach (var word in words)
        {
            Count += BitOperations.PopCount(word);
        }
    }

    /// <summary>How many offices are in it.</summary>
    public int Count { get; }

    /// <summary>The set of all <paramref name="size"/> offices of a snapshot.</summary>
    public static OfficeSet All(int size) => Of(Enumerable.Range(0, size), size);

    /// <summary>A set of some of the <paramref name="size"/> offices of a snapshot, by position, in any order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is negative or not less than <paramref name="size"/>.</exception>
    public static OfficeSet Of(IEnumerable<int> positions, int size)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var words = new ulong[(size + BitsPerWord - 1) / BitsPerWord];
        foreach (var position in positions)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(position);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, size);
            words[position / BitsPerWord] |= 1UL << (position % BitsPerWord);
        }

        return new OfficeSet(words);
    }

    /// <summary>
    /// A set of its <see cref="Words"/>, which it takes over: nobody may change them afterwards. Bits behind the last office of the
    /// snapshot must be 0.
    /// </summary>
    public static OfficeSet OfWords(ulong[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new OfficeSet(words);
    }

    /// <summary>Its bits: bit <c>b</c> of word <c>w</c> is the office at position <c>64 w + b</c>. As many words as all offices need.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>How many offices are in both sets, which are of one snapshot; counted without making a set of them.</summary>
    public int CountCommon(OfficeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var count = 0;
        for (var index = 0; index < Math.Min(_words.Length, other._words.Length); index++)
        {
            count += BitOperations.PopCount(_words[index] & other._words[index]);
        }

        return count;
    }

    /// <summary>The position of the office that is the <paramref name="index"/>th, from 0, of those in both sets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public int CommonAt(OfficeSet other, int index)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var rest = index;
        for (var word = 0; word < Math.Min(_words.Length, other._words.Length); word++)
        {
            var common = _words[word] & other._words[word];
            var count = BitOperations.PopCount(common);
            if (rest < count)
            {
                for (; rest > 0; rest--)
                {
                    common &= common - 1;
                }

                return (word * BitsPerWord) + BitOperations.TrailingZeroCount(common);
            }

            rest -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many offices.");
    }

    /// <summary>Whether the office at <paramref name="position"/> is in it; false for a position outside the snapshot.</summary>
    public bool Contains(int position) =>
        (uint)position / BitsPerWord < (uint)_words.Length && (_words[position / BitsPerWord] >> (position % BitsPerWord) & 1) != 0;

    /// <summary>The offices that are in both sets, which are of one snapshot.</summary>
    public OfficeSet Intersect(OfficeSet other)
    {
        var words = CopyFor(other);
        for (var index = 0; index < words.Length; index++)
        {
            words[index] &= other._words[index];
        }

        return new OfficeSet(words);
    }

    /// <summary>The offices that are in either set; the sets are of one snapshot.</summary>
    public OfficeSet Union(OfficeSet other)
    {
        var words = CopyFor(other);
        for (var index = 0; index < words.Length; index++)
        {
            words[index] |= other._words[index];
        }

        return new OfficeSet(words);
    }

    /// <summary>The offices that are in any of some sets of a snapshot of <paramref name="size"/> offices.</summary>
    public static OfficeSet Union(IEnumerable<OfficeSet> sets, int size)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var words = new ulong[(size + BitsPerWord - 1) / BitsPerWord];
        foreach (var set in sets)
        {
            if (set._words.Length != words.Length)
            {
                throw new ArgumentException("A set is of a snapshot of another size.", nameof(sets));
            }

            for (var index = 0; index < words.Length; index++)
            {
                words[index] |= set._words[index];
            }
        }

        return new OfficeSet(words);
    }

    /// <summary>How many offices of the set stand before <paramref name="position"/>: the offset of a page that begins there.</summary>
    public int CountBefore(int position)
    {
        var whole = Math.Clamp(position, 0, _words.Length * BitsPerWord) / BitsPerWord;
        var count = 0;
        for (var index = 0; index < whole; index++)
        {
            count += BitOperations.PopCount(_words[index]);
        }

        return whole < _words.Length && position > 0
            ? count + BitOperations.PopCount(_words[whole] & ((1UL << (position % BitsPerWord)) - 1))
            : count;
    }

    /// <summary>The positions from the <paramref name="offset"/>th on, ascending.</summary>
    public IEnumerable<int> From(int offset)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            var word = _words[index];
            if (offset > 0 && BitOperations.PopCount(word) is var bits && bits <= offset)
            {
                offset -= bits;
                continue;
            }

            for (; word != 0; word &= word - 1)
            {
                if (offset-- <= 0)
                {
                    yield return (index * BitsPerWord) + BitOperations.TrailingZeroCount(word);
                }
            }
        }
    }

    /// <summary>All positions, ascending.</summary>
    public OfficeSetEnumerator GetEnumerator() => new(_words);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => From(0).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => From(0).GetEnumerator();

    private ulong[] CopyFor(OfficeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other._words.Length == _words.Length
            ? (ulong[])_words.Clone()
            : throw new ArgumentException("The sets are of two snapshots of different size.", nameof(other));
    }
}
