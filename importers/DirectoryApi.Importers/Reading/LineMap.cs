namespace DirectoryApi.Importers.Reading;

/// <summary>Tells which line of the document each character of a joined text came from.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [];
    private readonly List<int> _lines = [];

    /// <summary>True where no line was added yet.</summary>
    public bool IsEmpty => _starts.Count == 0;

    /// <summary>Adds a line that begins at <paramref name="start"/> of the joined text, at or after the start of the line before it.</summary>
    public void Add(int start, int line)
    {
        _starts.Add(start);
        _lines.Add(line);
    }

    /// <summary>The number of the line that holds the character at <paramref name="index"/>; the first line for an index before all of them.</summary>
    public int LineAt(int index)
    {
        // Searched by halves: a cell or heading of a damaged document may have a hundred thousand lines.
        int low = 0, high = _starts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_starts[middle] <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _lines[low];
    }

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        _starts.Clear();
        _lines.Clear();
    }
}
