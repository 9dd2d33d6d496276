namespace DirectoryApi.Store.Relational;

/// <summary>Lists that belong to rows of another table, filled in the order of their owners.</summary>
internal sealed class ListsByOwner<T>
{
    private readonly Dictionary<long, T[]> _lists = [];
    private readonly List<T> _filling = [];
    private long _owner;

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
        return _lists.GetValueOrDefault(owner, []);
    }

    private void Close()
    {
        if (_filling.Count > 0)
        {
            _lists.Add(_owner, [.. _filling]);
            _filling.Clear();
        }
    }
}
