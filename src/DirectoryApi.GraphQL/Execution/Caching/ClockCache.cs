using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Keeps values in a space that is bounded, by the CLOCK algorithm (second chance): where there is no room the oldest entry goes, unless
/// it was asked for since its last turn, in which case it waits for another one. Looking is free of locks; safe for any number of
/// requests at once.
/// </summary>
/// <param name="maxBytes">The space; 0 keeps nothing.</param>
/// <param name="bytesOf">What an entry takes, in bytes.</param>
internal sealed class ClockCache<TKey, TValue>(long maxBytes, Func<TKey, TValue, int> bytesOf)
    where TKey : struct, IEquatable<TKey>
    where TValue : class
{
    // One value may not push out everything else.
    private const int SmallestShare = 64;

    private readonly ConcurrentDictionary<TKey, ClockEntry<TKey, TValue>> _entries = new();
    private readonly Queue<ClockEntry<TKey, TValue>> _turns = new();
    private readonly Lock _lock = new();
    private long _bytes;

    // Counted here: the dictionary would take all its locks.
    private volatile int _count;

    /// <summary>How many values are kept.</summary>
    public int Count => _count;

    /// <summary>How much space is taken.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public bool TryGet(in TKey key, [NotNullWhen(true)] out TValue? value)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            value = null;
            return false;
        }

        entry.NoteUse();
        value = entry.Value;
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

        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var entry))
            {
                _bytes += bytes - entry.Bytes;
                entry.Replace(value, bytes);
            }
            else
            {
                entry = new ClockEntry<TKey, TValue>(key, value, bytes);
                _entries[key] = entry;
                _turns.Enqueue(entry);
                _bytes += bytes;
            }

            MakeRoom();
        }
    }

    private void MakeRoom()
    {
        // As many second chances as there are entries: others ask meanwhile, and this one has to come to an end.
        var chances = _turns.Count;
        while (_bytes > maxBytes)
        {
            var entry = _turns.Dequeue();
            if (entry.TakeUse() && chances-- > 0)
            {
                _turns.Enqueue(entry);
                continue;
            }

            _entries.TryRemove(entry.Key, out _);
            _bytes -= entry.Bytes;
        }

        _count = _turns.Count;
    }
}
