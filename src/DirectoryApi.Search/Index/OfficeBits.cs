using System.Buffers;
using System.Numerics;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>A set of offices that is being put together, in memory that is lent: one bit an office.</summary>
internal sealed class OfficeBits : IDisposable
{
    private const int BitsPerWord = 64;

    private readonly int _length;
    private ulong[] _words;

    /// <summary>An empty set of the offices of a snapshot of <paramref name="size"/>.</summary>
    public OfficeBits(int size)
    {
        Size = size;
        _length = (size + BitsPerWord - 1) / BitsPerWord;
        _words = ArrayPool<ulong>.Shared.Rent(_length);
        Array.Clear(_words, 0, _length);
    }

    /// <summary>How many offices there are in all.</summary>
    public int Size { get; }

    /// <summary>The bits, as <see cref="OfficeSet.Words"/> has them.</summary>
    public ReadOnlySpan<ulong> Words => _words.AsSpan(0, _length);

    /// <summary>Whether no office is in it.</summary>
    public bool IsEmpty => !Words.ContainsAnyExcept(0UL);

    /// <summary>Adds an office.</summary>
    public void Add(int position) => _words[position / BitsPerWord] |= 1UL << (position % BitsPerWord);

    /// <summary>Adds offices.</summary>
    public void Add(OfficeSet offices) => Or(_words, offices.Words);

    /// <summary>Adds offices.</summary>
    public void Add(OfficeBits offices) => Or(_words, offices.Words);

    /// <summary>Removes the offices that are not in the other set.</summary>
    public void Keep(OfficeSet offices) => And(_words, offices.Words);

    /// <summary>Removes the offices that are not in the other set.</summary>
    public void Keep(OfficeBits offices) => And(_words, offices.Words);

    /// <summary>Makes it the other set.</summary>
    public void CopyFrom(OfficeBits offices) => offices.Words.CopyTo(_words);

    /// <summary>Removes every office.</summary>
    public void Clear() => Array.Clear(_words, 0, _length);

    /// <summary>How many offices are in it.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in Words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The set for good.</summary>
    public OfficeSet ToSet() => OfficeSet.OfWords(Words.ToArray());

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    private static void Or(ulong[] own, ReadOnlySpan<ulong> others)
    {
        for (var index = 0; index < others.Length; index++)
        {
            own[index] |= others[index];
        }
    }

    private static void And(ulong[] own, ReadOnlySpan<ulong> others)
    {
        for (var index = 0; index < others.Length; index++)
        {
            own[index] &= others[index];
        }
    }
}
