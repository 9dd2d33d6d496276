using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Keeps the JSON of objects that do not change, so that a selection set that is asked for again is copied rather than resolved
/// and encoded again. Only objects of types marked <see cref="ObjectTypeAttribute.IsImmutable"/> are kept, and only for operations
/// that are asked for repeatedly. Safe for any number of requests at once.
/// </summary>
/// <remarks>
/// A host gives each state of its data a cache of its own and drops the cache with it: nothing is ever invalidated singly. What
/// has not been asked for in a while makes room.
/// </remarks>
public sealed class EncodedObjectCache
{
    /// <summary>The space where nothing else is said: 64 MiB.</summary>
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    // What an entry takes beside its JSON: the array's header, the dictionary's node and the cache's entry, each with the key.
    private const int EntryOverhead = 220;

    private readonly ClockCache<EncodedObjectKey, byte[]> _objects;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="maxBytes">The space for JSON and what it takes to keep it, in bytes; 0 keeps nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is negative.</exception>
    public EncodedObjectCache(long maxBytes = DefaultMaxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        _objects = new ClockCache<EncodedObjectKey, byte[]>(maxBytes, static (_, json) => BytesOf(json.Length));
    }

    /// <summary>How many objects are kept, counted once for each selection set they are kept for.</summary>
    public int Count => _objects.Count;

    /// <summary>How much space is taken, in bytes; about, while requests are being answered.</summary>
    public long Bytes => _objects.Bytes;

    internal bool TryGet(in EncodedObjectKey key, [NotNullWhen(true)] out byte[]? json) => _objects.TryGet(key, out json);

    internal void Add(in EncodedObjectKey key, ReadOnlySpan<byte> json)
    {
        if (_objects.HasRoomFor(BytesOf(json.Length)))
        {
            _objects.Add(key, json.ToArray());
        }
    }

    private static int BytesOf(int json) => json + EntryOverhead;
}
