namespace DirectoryApi.GraphQL.Execution;

/// <summary>
/// A leaf value that carries its JSON. Where a resolver's C# type implements this, the engine copies the bytes
/// and neither checks nor encodes: for texts that are encoded once and answered many times.
/// </summary>
public interface IPreEncodedValue
{
    /// <summary>Exactly one JSON value in UTF-8, such as a string with its quotes. Never empty.</summary>
    ReadOnlySpan<byte> Utf8Json { get; }
}
