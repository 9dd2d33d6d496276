namespace DirectoryApi.GraphQL.Execution;

/// <summary>The response position being executed (§7.1.2): response names, and list indexes where the name is null.</summary>
internal sealed class PathStack
{
    private (string? Name, int Index)[] _steps = new (string?, int)[32];

    public int Count { get; set; }

    public void Push(string name)
    {
        if (Count == _steps.Length)
        {
            Array.Resize(ref _steps, Count * 2);
        }

        _steps[Count++] = (name, 0);
    }

    public void PushIndex()
    {
        if (Count == _steps.Length)
        {
            Array.Resize(ref _steps, Count * 2);
        }

        _steps[Count++] = (null, 0);
    }

    /// <summary>Moves the innermost step, a list's, to another entry.</summary>
    public void SetIndex(int index) => _steps[Count - 1].Index = index;

    public void Pop() => Count--;

    public IReadOnlyList<object> ToList()
    {
        var path = new object[Count];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = _steps[i].Name ?? (object)_steps[i].Index;
        }

        return path;
    }
}
