namespace DirectoryApi.Store.Relational;

/// <summary>Takes arrays for equal that have equal items in the same order.</summary>
internal sealed class SequenceComparer<T> : IEqualityComparer<T[]>
{
    /// <summary>The only one.</summary>
    public static SequenceComparer<T> Instance { get; } = new();

    /// <inheritdoc />
    public bool Equals(T[]? x, T[]? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.AsSpan().SequenceEqual(y));

    /// <inheritdoc />
    public int GetHashCode(T[] obj)
    {
        var hash = default(HashCode);
        foreach (var item in obj)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
