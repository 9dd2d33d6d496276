namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>How far from a place an office may be.</summary>
internal enum PlaceReach
{
    /// <summary>At the place itself.</summary>
    Place,

    /// <summary>In its district.</summary>
    District,

    /// <summary>In its region.</summary>
    Region,

    /// <summary>Anywhere.</summary>
    Country,
}
