using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>Valid documents by their text in UTF-8; bounded in number and in weight, the longest unused dropped first.</summary>
internal sealed class DocumentCache
{
    // A full cache drops this part at once, so that making room costs little per document.
    private const int DroppedFraction = 8;

    // A thousand documents of four kibibytes: those of clients are shorter. Parsed and planned they take some ten times as much memory.
    private const long MaxWeight = 4 * 1024 * 1024;

    // Weights grow as operations are planned, and are summed up after so many documents.
    private const int WeighingInterval = 8;

    private readonly ConcurrentDictionary<byte[], PreparedDocument> _documents = new(Utf8Comparer.Instance);
    private readonly ConcurrentDictionary<byte[], PreparedDocument>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly Lock _eviction = new();
    private readonly int _capacity;
    private long _clock;
    private int _added;

    public DocumentCache(int capacity)
    {
        _capacity = capacity;
        _lookup = _documents.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public int Count => _documents.Count;

    public bool TryGet(ReadOnlySpan<byte> text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        if (!_lookup.TryGetValue(text, out document))
        {
            return false;
        }

        document.LastUsed = Interlocked.Increment(ref _clock);
        return true;
    }

    public void Add(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        if (_capacity == 0)
        {
            return;
        }

        document.LastUsed = Interlocked.Increment(ref _clock);
        _lookup.TryAdd(text, document);
        if (_documents.Count > _capacity || (Interlocked.Increment(ref _added) % WeighingInterval == 0 && Weight() > MaxWeight))
        {
            Evict();
        }
    }

    /// <summary>What all documents together weigh.</summary>
    public long Weight()
    {
        var weight = 0L;
        foreach (var (_, document) in _documents)
        {
            weight += document.Weight;
        }

        return weight;
    }

    private void Evict()
    {
        lock (_eviction)
        {
            // A copy made at one moment: others go on adding, and sorting the dictionary itself would trip over that.
            var entries = _documents.ToArray();
            var (count, weight) = (entries.Length, entries.Sum(entry => entry.Value.Weight));
            if (count <= _capacity && weight <= MaxWeight)
            {
                return;
            }

            var (room, lightness) = (_capacity - (_capacity / DroppedFraction), MaxWeight - (MaxWeight / DroppedFraction));
            foreach (var (text, document) in entries.OrderBy(entry => entry.Value.LastUsed).TakeWhile(_ => count > room || weight > lightness))
            {
                _documents.TryRemove(text, out _);
                count--;
                weight -= document.Weight;
            }
        }
    }
}
