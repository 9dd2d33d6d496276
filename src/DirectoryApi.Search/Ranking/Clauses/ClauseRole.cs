namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>What a clause has to say when not all of a query can be met.</summary>
internal enum ClauseRole
{
    /// <summary>A phone, a postal code, an address online: says all.</summary>
    Exact,

    /// <summary>What kind of office, or what it gives.</summary>
    Kind,

    /// <summary>Where.</summary>
    Place,

    /// <summary>In which street.</summary>
    Street,

    /// <summary>Anything else that is looked for.</summary>
    Detail,

    /// <summary>Words that stand nearly everywhere: they are looked for only where there is nothing else.</summary>
    Noise,
}
