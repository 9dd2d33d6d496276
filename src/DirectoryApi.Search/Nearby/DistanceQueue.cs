namespace DirectoryApi.Search.Nearby;

/// <summary>A binary heap of entries by distance, the least first; of entries at one distance the lesser number first.</summary>
internal sealed class DistanceQueue
{
    private (double Distance, int Entry)[] _heap = new (double, int)[64];
    private int _count;

    /// <summary>The first entry, which stays; false where there is none.</summary>
    public bool TryPeek(out double distance, out int entry)
    {
        (distance, entry) = _count > 0 ? _heap[0] : default;
        return _count > 0;
    }

    /// <summary>Adds an entry.</summary>
    public void Push(double distance, int entry)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, 2 * _heap.Length);
        }

        var place = _count++;
        while (place > 0 && IsBefore((distance, entry), _heap[(place - 1) / 2]))
        {
            _heap[place] = _heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _heap[place] = (distance, entry);
    }

    /// <summary>Takes the first entry away.</summary>
    public void Pop()
    {
        var last = _heap[--_count];
        var place = 0;
        for (var child = 1; child < _count; child = (2 * place) + 1)
        {
            if (child + 1 < _count && IsBefore(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (!IsBefore(_heap[child], last))
            {
                break;
            }

            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = last;
    }

    private static bool IsBefore((double Distance, int Entry) left, (double Distance, int Entry) right) =>
        left.Distance < right.Distance || (left.Distance == right.Distance && left.Entry < right.Entry);
}
