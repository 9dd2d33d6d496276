using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Keeps values in a space that is bounded. Entries are kept in two generations, and the older one goes when the newer one has filled
/// half of the space; what is asked for meanwhile moves to the newer one. Safe for any number of requests at once.
/// </summary>
/// <param name="maxBytes">The space; 0 keeps nothing.</param>
/// <param name="bytesOf">What an entry takes, in bytes.</param>
internal sealed class GenerationalCache<TKey, TValue>(long maxBytes, Func<TKey, TValue, int> bytesOf)
    where TKey : struct, IEquatable<TKey>
    where TValue : class
{
    // One value may not push out everything else.
    private const int SmallestShare = 64;

    private readonly Lock _turn = new();
    private volatile CacheGeneration<TKey, TValue> _newer = new();
    private volatile CacheGeneration<TKey, TValue> _older = new();

    /// <summary>How many values are kept.</summary>
    public int Count => _newer.Count + _older.Count;

    /// <summary>How much space is taken; about, while requests are being answered.</summary>
    public long Bytes => _newer.Bytes + _older.Bytes;

    public bool TryGet(in TKey key, [NotNullWhen(true)] out TValue? value)
    {
        if (_newer.TryGet(key, out value))
        {
            return true;
        }

        if (!_older.TryGet(key, out value))
        {
            return false;
        }

        Add(key, value);
        return true;
    }

    /// <summary>Whether a value of so many bytes is kept at all.</summary>
    public bool HasRoomFor(int bytes) => bytes <= maxBytes / SmallestShare;

    /// <summary>Keeps a value, in the place of the one there was, as far as there is room for one of its size.</summary>
    public void Add(in TKey key, TValue value)
    {
        var bytes = bytesOf(key, value);
        if (!HasRoomFor(bytes))
        {
            return;
        }

        var generation = _newer;
        if (!generation.TryAdd(key, value, bytes) && generation.TryGet(key, out var other))
        {
            generation.Replace(key, value, other, bytes - bytesOf(key, other));
        }

        if (generation.Bytes <= maxBytes / 2)
        {
            return;
        }

        lock (_turn)
        {
            if (ReferenceEquals(generation, _newer))
            {
                _older = generation;
                _newer = new CacheGeneration<TKey, TValue>();
            }
        }
    }
}
