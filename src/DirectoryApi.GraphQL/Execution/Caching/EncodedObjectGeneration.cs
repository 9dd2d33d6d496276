using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>Entries of a cache that came at about the same time and go together.</summary>
internal sealed class EncodedObjectGeneration
{
    // What an entry takes beside its JSON: the array's header, the key and the dictionary's node.
    private const int EntryOverhead = 120;

    private readonly ConcurrentDictionary<EncodedObjectKey, byte[]> _entries = new();
    private long _bytes;

    // Counted here: the dictionary would take all its locks.
    private int _count;

    public int Count => _count;

    public long Bytes => Interlocked.Read(ref _bytes);

    public bool TryGet(in EncodedObjectKey key, [NotNullWhen(true)] out byte[]? json) => _entries.TryGetValue(key, out json);

    public void Add(in EncodedObjectKey key, byte[] json)
    {
        if (_entries.TryAdd(key, json))
        {
            Interlocked.Increment(ref _count);
            Interlocked.Add(ref _bytes, json.Length + EntryOverhead);
        }
    }
}
