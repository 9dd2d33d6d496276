using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>Entries of a cache that came at about the same time and go together.</summary>
internal sealed class CacheGeneration<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, TValue> _entries = new();
    private long _bytes;

    // Counted here: the dictionary would take all its locks.
    private int _count;

    public int Count => _count;

    public long Bytes => Interlocked.Read(ref _bytes);

    public bool TryGet(in TKey key, [NotNullWhen(true)] out TValue? value) => _entries.TryGetValue(key, out value);

    public bool TryAdd(in TKey key, TValue value, int bytes)
    {
        if (!_entries.TryAdd(key, value))
        {
            return false;
        }

        Interlocked.Increment(ref _count);
        Interlocked.Add(ref _bytes, bytes);
        return true;
    }

    /// <summary>Puts a value into the place of another one; nothing happens where that is no longer there.</summary>
    public void Replace(in TKey key, TValue value, TValue other, int moreBytes)
    {
        if (_entries.TryUpdate(key, value, other))
        {
            Interlocked.Add(ref _bytes, moreBytes);
        }
    }
}
