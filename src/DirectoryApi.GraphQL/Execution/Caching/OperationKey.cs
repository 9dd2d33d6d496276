namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>All that the answer to a query depends on beside the data and the instant.</summary>
/// <param name="operation">Number of the prepared operation. Not the operation itself: answers must not keep documents in memory that have made room.</param>
/// <param name="variation">What the host says of the request: <see cref="IEncodedObjectSource.Variation"/>.</param>
/// <param name="variables">The variables as they were sent.</param>
/// <param name="isPacked">Whether the answer is kept packed, for clients that take it so.</param>
internal readonly struct OperationKey(long operation, string variation, ReadOnlyMemory<byte> variables, bool isPacked) : IEquatable<OperationKey>
{
    private readonly long _operation = operation;
    private readonly string _variation = variation;
    private readonly ReadOnlyMemory<byte> _variables = variables;
    private readonly int _hash = HashOf(operation, variation, variables.Span);

    /// <summary>Whether the answer is kept packed.</summary>
    public bool IsPacked { get; } = isPacked;

    /// <summary>How many bytes the variables take.</summary>
    public int Bytes => _variables.Length;

    /// <summary>The same key, without the request's buffer.</summary>
    public OperationKey Copy() => new(_operation, _variation, _variables.ToArray(), IsPacked);

    public bool Equals(OperationKey other) => _hash == other._hash
        && _operation == other._operation
        && IsPacked == other.IsPacked
        && _variation == other._variation
        && _variables.Span.SequenceEqual(other._variables.Span);

    public override bool Equals(object? obj) => obj is OperationKey other && Equals(other);

    public override int GetHashCode() => _hash;

    private static int HashOf(long operation, string variation, ReadOnlySpan<byte> variables)
    {
        // Seeded by chance in each process: nobody can choose variables that collide.
        var hash = default(HashCode);
        hash.Add(operation);
        hash.Add(variation, StringComparer.Ordinal);
        hash.AddBytes(variables);
        return hash.ToHashCode();
    }
}
