namespace DirectoryApi.GraphQL.Execution;

/// <summary>A string together with its JSON, encoded once when it is made. Serves any field of a string-like scalar.</summary>
public sealed class PreEncodedString : IPreEncodedValue, IEquatable<PreEncodedString>
{
    private readonly byte[] _json;

    /// <summary>Encodes a string.</summary>
    /// <param name="value">The string.</param>
    public PreEncodedString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        _json = ResponseWriter.Encode(value);
    }

    /// <summary>The string itself.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public ReadOnlySpan<byte> Utf8Json => _json;

    /// <summary>Whether both hold the same string.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(PreEncodedString? other) => other is not null && Value == other.Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PreEncodedString);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The string itself.</summary>
    public override string ToString() => Value;
}
