using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>Valid documents by their text in UTF-8; bounded, the longest unused dropped first.</summary>
internal sealed class DocumentCache
{
    // A full cache drops this part at once, so that making room costs little per document.
    private const int DroppedFraction = 8;

    private readonly ConcurrentDictionary<byte[], PreparedDocument> _documents = new(Utf8Comparer.Instance);
    private readonly ConcurrentDictionary<byte[], PreparedDocument>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly Lock _eviction = new();
    private readonly int _capacity;
    private long _clock;

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
        if (_documents.Count > _capacity)
        {
            Evict();
        }
    }

    private void Evict()
    {
        lock (_eviction)
        {
            var excess = _documents.Count - _capacity;
            if (excess <= 0)
            {
                return;
            }

            // A copy made at one moment: others go on adding, and sorting the dictionary itself would trip over that.
            foreach (var (text, _) in _documents.ToArray().OrderBy(entry => entry.Value.LastUsed).Take(excess + (_capacity / DroppedFraction)))
            {
                _documents.TryRemove(text, out _);
            }
        }
    }
}
