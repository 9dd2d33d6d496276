namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>What a <see cref="ClockCache{TKey, TValue}"/> keeps under one key.</summary>
internal sealed class ClockEntry<TKey, TValue>(TKey key, TValue value, int bytes)
    where TKey : struct
    where TValue : class
{
    private volatile TValue _value = value;
    private volatile bool _wasUsed;

    public TKey Key { get; } = key;

    public TValue Value => _value;

    /// <summary>What the entry takes.</summary>
    public int Bytes { get; private set; } = bytes;

    /// <summary>Notes that somebody asked for the value. Most often somebody has, and then nothing is written that other processors read.</summary>
    public void NoteUse()
    {
        if (!_wasUsed)
        {
            _wasUsed = true;
        }
    }

    /// <summary>Whether somebody asked since this was called last.</summary>
    public bool TakeUse()
    {
        var wasUsed = _wasUsed;
        _wasUsed = false;
        return wasUsed;
    }

    /// <summary>Gives another value its place. One caller at a time.</summary>
    public void Replace(TValue value, int bytes)
    {
        _value = value;
        Bytes = bytes;
    }
}
