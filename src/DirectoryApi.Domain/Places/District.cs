namespace DirectoryApi.Domain.Places;

/// <summary>A district, a city that ranks beside the districts, or a district of a city.</summary>
public sealed record District
{
    /// <summary>Stable key with its region in front: <c>akmola/akkol</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Slug of its region.</summary>
    public required string RegionSlug { get; init; }

    /// <summary>What it is.</summary>
    public required DistrictKind Kind { get; init; }

    /// <summary>Its names with the word for "district" or "city"; the English one is derived from that of its centre or its slug.</summary>
    public required PlaceNames Names { get; init; }

    /// <summary>Earlier and later names and the spellings found in decrees, misprints included.</summary>
    public required IReadOnlyList<string> FormerNames { get; init; }

    /// <summary>Slug of its centre; null where none is known.</summary>
    public string? CentreSlug { get; init; }

    /// <summary>Area code of its centre, without the country's prefix: <c>71638</c>; null where none is known.</summary>
    public string? PhoneCode { get; init; }

    /// <summary>KATO code (НК РК 11) of 2022; null where the place has none of its own any more.</summary>
    public string? Kato { get; init; }
}
