namespace DirectoryApi.Search;

/// <summary>Tells in the extensions of a response why hits have their scores.</summary>
internal static class SearchExplanation
{
    /// <summary>The name of the extension. Its entries are named by the paths of the searches.</summary>
    public const string Extension = "explain";

    /// <summary>
    /// The explanation of a page: for each hit <c>slug</c>, <c>score</c>, <c>distanceKilometres</c> (or null) and <c>signals</c>,
    /// each with <c>name</c>, <c>value</c> and <c>reason</c>.
    /// </summary>
    public static IReadOnlyList<object?> Of(SearchPage page) =>
    [
        .. page.Hits.Select(hit => new Dictionary<string, object?>
        {
            ["slug"] = hit.Office.Office.Slug,
            ["score"] = hit.Score,
            ["distanceKilometres"] = hit.DistanceKilometres,
            ["signals"] = hit.Signals?.Select(signal => new Dictionary<string, object?>
            {
                ["name"] = signal.Name,
                ["value"] = signal.Value,
                ["reason"] = signal.Reason,
            }).ToList() ?? [],
        }),
    ];
}
