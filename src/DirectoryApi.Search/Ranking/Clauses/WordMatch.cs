namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Where and how an office has a word, the best first.</summary>
internal enum WordMatch
{
    /// <summary>In a name.</summary>
    Name,

    /// <summary>In a street.</summary>
    Street,

    /// <summary>Elsewhere in an address.</summary>
    Address,

    /// <summary>As the beginning of a word of a name.</summary>
    NamePrefix,

    /// <summary>As the beginning of a word of a street.</summary>
    StreetPrefix,

    /// <summary>In an earlier annex.</summary>
    Former,

    /// <summary>In another spelling in a name.</summary>
    LooseName,

    /// <summary>In another spelling in an address.</summary>
    LooseAddress,

    /// <summary>Nowhere.</summary>
    None,
}
