namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>What users ask a directory for.</summary>
internal enum MixKind
{
    /// <summary>A search: half of all requests.</summary>
    Search,

    /// <summary>Suggestions while a query is typed: a fifth.</summary>
    Suggest,

    /// <summary>The page of an office: 15 %.</summary>
    Office,

    /// <summary>The offices nearest to a point: a tenth.</summary>
    Nearest,

    /// <summary>A list of the offices of a region: 5 %.</summary>
    List,
}
