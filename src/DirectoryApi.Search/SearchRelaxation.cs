namespace DirectoryApi.Search;

/// <summary>What had to be given up to find anything.</summary>
public enum SearchRelaxation
{
    /// <summary>Nothing: every hit meets every part of the query.</summary>
    None,

    /// <summary>No office meets every part: the hits meet those that matter most, or are the nearest to a place that has no such office.</summary>
    SomeTerms,

    /// <summary>Misspelt words were replaced by known ones.</summary>
    Typos,

    /// <summary>The query was read as typed with another keyboard layout.</summary>
    Layout,
}
