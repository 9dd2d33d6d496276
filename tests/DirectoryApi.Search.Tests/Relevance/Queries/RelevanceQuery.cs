using System.Text.Json.Serialization;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Tests.Relevance.Queries;

/// <summary>What a citizen typed, and what should be found. README.md beside the files tells what every part means.</summary>
public sealed record RelevanceQuery
{
    public required string Id { get; init; }

    [JsonPropertyName("q")]
    public required string Text { get; init; }

    [JsonPropertyName("lang")]
    public required string Language { get; init; }

    public required string Class { get; init; }

    /// <summary>Whether it is of the third that nothing is tuned on.</summary>
    [JsonPropertyName("held")]
    public bool IsHeld { get; init; }

    /// <summary>How many of the first offices are looked at.</summary>
    public int Top { get; init; } = 1;

    [JsonPropertyName("ambiguous")]
    public bool IsAmbiguous { get; init; }

    [JsonPropertyName("lat")]
    public double? Latitude { get; init; }

    [JsonPropertyName("lon")]
    public double? Longitude { get; init; }

    [JsonPropertyName("expect")]
    public required OfficeExpectation Expected { get; init; }

    public string? Note { get; init; }

    /// <summary>Where the citizen is; null where nobody knows.</summary>
    [JsonIgnore]
    public Coordinates? Near => Latitude is { } latitude && Longitude is { } longitude ? new Coordinates(latitude, longitude) : null;
}
