namespace DirectoryApi.Search.Tests.Relevance.Queries;

/// <summary>What fits as well as what is expected in the first place.</summary>
public sealed record OfficeAlternatives
{
    public IReadOnlyList<string> Kind { get; init; } = [];

    public IReadOnlyList<string> Region { get; init; } = [];

    public IReadOnlyList<string> Settlement { get; init; } = [];

    public IReadOnlyList<string> District { get; init; } = [];
}
