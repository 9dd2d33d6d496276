namespace DirectoryApi.Domain.Provenance;

/// <summary>A value together with the place it was read from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record Sourced<T>(T Value, SourceSpan Span);
