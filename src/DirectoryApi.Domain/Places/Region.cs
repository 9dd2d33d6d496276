namespace DirectoryApi.Domain.Places;

/// <summary>A region or a city of republican rank, as it stood in 2010 to 2012.</summary>
public sealed record Region
{
    /// <summary>Stable key: <c>akmola</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is.</summary>
    public required RegionKind Kind { get; init; }

    /// <summary>Its names with the word for "region" or "city": <c>Ақмола облысы</c>.</summary>
    public required PlaceNames Names { get; init; }

    /// <summary>Earlier, later and abbreviated names, in any language.</summary>
    public required IReadOnlyList<string> FormerNames { get; init; }

    /// <summary>Slug of its centre in 2010 to 2012.</summary>
    public required string CentreSlug { get; init; }

    /// <summary>The point of its centre.</summary>
    public required Coordinates Centre { get; init; }

    /// <summary>Area code of its centre, without the country's prefix: <c>7162</c>.</summary>
    public required string PhoneCode { get; init; }

    /// <summary>ISO 3166-2 code in force today, <c>KZ-11</c>; null where the region has none.</summary>
    public string? Iso31662 { get; init; }
}
