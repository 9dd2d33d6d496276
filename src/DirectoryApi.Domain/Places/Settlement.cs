namespace DirectoryApi.Domain.Places;

/// <summary>A city, town, settlement or village.</summary>
public sealed record Settlement
{
    /// <summary>Stable key: <c>kokshetau</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Slug of its region.</summary>
    public required string RegionSlug { get; init; }

    /// <summary>Slug of its district; null where none is known.</summary>
    public string? DistrictSlug { get; init; }

    /// <summary>What it is.</summary>
    public required SettlementKind Kind { get; init; }

    /// <summary>Its names without the word for its kind.</summary>
    public required PlaceNames Names { get; init; }

    /// <summary>Former and later names and the spellings found in decrees, misprints included.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Its middle.</summary>
    public required Coordinates Location { get; init; }

    /// <summary>How exactly the point is known.</summary>
    public required LocationPrecision Precision { get; init; }

    /// <summary>Inhabitants, undated, for ranking only; null where not known.</summary>
    public int? Population { get; init; }

    /// <summary>KATO code (НК РК 11) of 2022; null where the place has none of its own any more.</summary>
    public string? Kato { get; init; }
}
