using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Keeps the JSON of objects that do not change, so that a selection set that is asked for again is copied rather than resolved
/// and encoded again. Only objects of types marked <see cref="ObjectTypeAttribute.IsImmutable"/> are kept, and only for operations
/// that are asked for repeatedly. Safe for any number of requests at once.
/// </summary>
/// <remarks>
/// A host gives each state of its data a cache of its own and drops the cache with it: nothing is ever invalidated singly. What
/// has not been asked for in a while makes room: entries are kept in two generations, and the older one goes when the newer
/// one has filled half of the space.
/// </remarks>
public sealed class EncodedObjectCache
{
    /// <summary>The space where nothing else is said: 64 MiB.</summary>
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    // One object may not push out everything else.
    private const int SmallestShare = 64;

    private readonly Lock _turn = new();
    private readonly long _maxBytes;
    private volatile EncodedObjectGeneration _newer = new();
    private volatile EncodedObjectGeneration _older = new();

    /// <summary>Makes an empty cache.</summary>
    /// <param name="maxBytes">The space for JSON and what it takes to keep it, in bytes; 0 keeps nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is negative.</exception>
    public EncodedObjectCache(long maxBytes = DefaultMaxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        _maxBytes = maxBytes;
    }

    /// <summary>How many objects are kept, counted once for each selection set they are kept for.</summary>
    public int Count => _newer.Count + _older.Count;

    /// <summary>How much space is taken, in bytes; about, while requests are being answered.</summary>
    public long Bytes => _newer.Bytes + _older.Bytes;

    internal bool TryGet(in EncodedObjectKey key, [NotNullWhen(true)] out byte[]? json)
    {
        if (_newer.TryGet(key, out json))
        {
            return true;
        }

        if (!_older.TryGet(key, out json))
        {
            return false;
        }

        Keep(key, json);
        return true;
    }

    internal void Add(in EncodedObjectKey key, ReadOnlySpan<byte> json)
    {
        if (json.Length <= _maxBytes / SmallestShare)
        {
            Keep(key, json.ToArray());
        }
    }

    private void Keep(in EncodedObjectKey key, byte[] json)
    {
        var generation = _newer;
        generation.Add(key, json);
        if (generation.Bytes <= _maxBytes / 2)
        {
            return;
        }

        lock (_turn)
        {
            if (ReferenceEquals(generation, _newer))
            {
                _older = generation;
                _newer = new EncodedObjectGeneration();
            }
        }
    }
}
