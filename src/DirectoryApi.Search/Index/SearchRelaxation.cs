namespace DirectoryApi.Search.Index;

/// <summary>What had to be given up to find anything.</summary>
public enum SearchRelaxation
{
    /// <summary>Nothing: every term of the query was found in every hit.</summary>
    None,

    /// <summary>No office has every term; the hits have at least a third of them, those with most first.</summary>
    SomeTerms,
}
