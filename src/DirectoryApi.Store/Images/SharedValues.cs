namespace DirectoryApi.Store.Images;

/// <summary>Values that come again and again in an image: each is written once, and told by its number everywhere else.</summary>
/// <param name="comparer">Which values are one; null for the type's own equality.</param>
internal sealed class SharedValues<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);
    private readonly List<T> _values = [];

    /// <summary>The values, by number.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <summary>The number of a value, from 0; a value that is not known yet gets the next.</summary>
    public int NumberOf(T value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            _numbers.Add(value, number = _values.Count);
            _values.Add(value);
        }

        return number;
    }

    /// <summary>The number of a value; null where it is not known.</summary>
    public int? Find(T value) => _numbers.TryGetValue(value, out var number) ? number : null;
}
