namespace DirectoryApi.Search.Index;

/// <summary>The posting lists used last, up to a number of bytes. Safe to share between threads.</summary>
internal sealed class PostingCache
{
    private readonly long _capacity;
    private readonly Lock _lock = new();
    private readonly Dictionary<PostingKey, LinkedListNode<(PostingKey Key, PostingList List)>> _lists = [];
    private readonly LinkedList<(PostingKey Key, PostingList List)> _byUse = [];

    /// <summary>A cache of at most <paramref name="capacity"/> bytes of lists.</summary>
    public PostingCache(long capacity) => _capacity = capacity;

    /// <summary>How many bytes the lists take, about.</summary>
    public long Bytes { get; private set; }

    /// <summary>The list of a key; null where it is not kept.</summary>
    public PostingList? Get(PostingKey key)
    {
        lock (_lock)
        {
            if (!_lists.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.List;
        }
    }

    /// <summary>Keeps a list; those that were not used for longest go where there is no room.</summary>
    public void Add(PostingKey key, PostingList list)
    {
        lock (_lock)
        {
            if (_lists.ContainsKey(key))
            {
                return;
            }

            _lists[key] = _byUse.AddFirst((key, list));
            Bytes += BytesOf(key, list);
            while (Bytes > _capacity && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _lists.Remove(last.Value.Key);
                Bytes -= BytesOf(last.Value.Key, last.Value.List);
            }
        }
    }

    private static long BytesOf(PostingKey key, PostingList list) => list.Bytes + PostingKey.Bytes + (key.Term.Length * sizeof(char));
}
