using System.Text.Json.Serialization;

namespace DirectoryApi.Search.Tests.Relevance.Queries;

/// <summary>Which offices fit a query: those for which every part that is given holds.</summary>
public sealed record OfficeExpectation
{
    public string? Kind { get; init; }

    public string? Region { get; init; }

    public string? Settlement { get; init; }

    public string? District { get; init; }

    [JsonPropertyName("alt")]
    public OfficeAlternatives Alternatives { get; init; } = new();

    public IReadOnlyList<string> NameContains { get; init; } = [];

    public IReadOnlyList<string> NameAny { get; init; } = [];

    public IReadOnlyList<string> AddressContains { get; init; } = [];

    public string? Phone { get; init; }

    /// <summary>The regions that should be among the first answers to an ambiguous query. Not a condition.</summary>
    public IReadOnlyList<string> CoverRegions { get; init; } = [];

    /// <summary>Whether no office fits.</summary>
    [JsonPropertyName("none")]
    public bool IsNone { get; init; }

    [JsonIgnore]
    public IEnumerable<string> Kinds => Kind is null ? [] : [Kind, .. Alternatives.Kind];

    [JsonIgnore]
    public IEnumerable<string> Regions => Region is null ? [] : [Region, .. Alternatives.Region];

    /// <summary>Names of settlements and districts: an office in any of them fits.</summary>
    [JsonIgnore]
    public IEnumerable<string> Places =>
        new[] { Settlement, District }.OfType<string>().Concat(Alternatives.Settlement).Concat(Alternatives.District);
}
