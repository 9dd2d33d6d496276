using System.Numerics;

namespace DirectoryApi.Store.Snapshots;

/// <summary>Goes over the positions of an <see cref="OfficeSet"/>, ascending, without allocating.</summary>
public ref struct OfficeSetEnumerator
{
    private const int BitsPerWord = 64;

    private readonly ReadOnlySpan<ulong> _words;
    private int _index;
    private ulong _rest;

    internal OfficeSetEnumerator(ReadOnlySpan<ulong> words)
    {
        _words = words;
        _index = -1;
    }

    /// <summary>The position.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the next position; false where there is none.</summary>
    public bool MoveNext()
    {
        while (_rest == 0)
        {
            if (++_index >= _words.Length)
            {
                _index = _words.Length;
                return false;
            }

            _rest = _words[_index];
        }

        Current = (_index * BitsPerWord) + BitOperations.TrailingZeroCount(_rest);
        _rest &= _rest - 1;
        return true;
    }
}
