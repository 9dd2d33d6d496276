namespace DirectoryApi.Store.Relational;

/// <summary>
/// Lists that belong to rows of another table, filled in the ascending order of their owners and asked for mostly in that order too: so
/// the next one is as a rule at hand, and any other is found by halving.
/// </summary>
internal sealed class ListsByOwner<T>
{
    private readonly List<long> _owners = [];
    private readonly List<T[]> _lists = [];
    private readonly List<T> _filling = [];
    private readonly HashSet<T[]>? _shared;
    private long _owner;
    private int _next;

    /// <summary>No lists yet.</summary>
    /// <param name="shared">Whether lists are mostly alike, so that equal ones are worth to be made one.</param>
    public ListsByOwner(bool shared = false) => _shared = shared ? new HashSet<T[]>(SequenceComparer<T>.Instance) : null;

    /// <summary>Adds the next item. The items of one owner come together.</summary>
    public void Add(long owner, T item)
    {
        if (owner != _owner)
        {
            Close();
            _owner = owner;
        }

        _filling.Add(item);
    }

    /// <summary>The list of an owner; empty where it has none.</summary>
    public IReadOnlyList<T> Of(long owner)
    {
        Close();
        if (_next >= _owners.Count || _owners[_next] != owner)
        {
            var found = _owners.BinarySearch(owner);
            if (found < 0)
            {
                return [];
            }

            _next = found;
        }

        return _lists[_next++];
    }

    private void Close()
    {
        if (_filling.Count > 0)
        {
            _owners.Add(_owner);
            _lists.Add(Share([.. _filling]));
            _filling.Clear();
        }
    }

    private T[] Share(T[] list)
    {
        if (_shared is null || _shared.Add(list))
        {
            return list;
        }

        _shared.TryGetValue(list, out var first);
        return first!;
    }
}
