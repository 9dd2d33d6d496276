using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Operations;

/// <summary>The settings that bound what requests may ask of the GraphQL engine, each an option of <see cref="RequestExecutorOptions"/>.</summary>
internal static class GraphQLOptions
{
    private const string Depth = "1 to 500";
    private const string OneOrMore = "1 or more";
    private const string NoneOrMore = "0 or more";

    /// <summary>All options.</summary>
    public static IReadOnlyList<GraphQLOption> All { get; } =
    [
        new(nameof(RequestExecutorOptions.MaxTokens), $"{OneOrMore}; empty for any number", "how many tokens a document may have"),
        new(nameof(RequestExecutorOptions.MaxParserDepth), Depth, "how deep selection sets, lists, objects and types may nest in a document's text"),
        new(nameof(RequestExecutorOptions.MaxDepth), Depth, "how deep fields may nest, fragments put in place"),
        new(nameof(RequestExecutorOptions.MaxIntrospectionDepth), Depth, "how deep fields may nest under `__schema` and `__type`; the query that tools send needs 15"),
        new(nameof(RequestExecutorOptions.MaxRootFields), OneOrMore, "how many fields an operation itself may select"),
        new(nameof(RequestExecutorOptions.MaxAliases), NoneOrMore, "how many fields may have an alias, fragments put in place"),
        new(nameof(RequestExecutorOptions.MaxDirectivesPerLocation), OneOrMore, "how many directives may stand at one place"),
        new(nameof(RequestExecutorOptions.MaxFragmentVisits), NoneOrMore, "how many spreads of fragments may be followed, each as often as it is reached"),
        new(nameof(RequestExecutorOptions.MaxFieldComparisons), OneOrMore, "how many pairs of fields of one response name validation compares"),
        new(nameof(RequestExecutorOptions.MaxPlannedSelections), OneOrMore, "how many fields a plan may have once fragments are put in place"),
        new(nameof(RequestExecutorOptions.MaxValidationErrors), OneOrMore, "how many errors validation collects before it gives up"),
        new(nameof(RequestExecutorOptions.MaxCost), "more than 0; empty for any cost", "what an operation may cost by the schema's `@cost` and `@listSize`"),
        new(nameof(RequestExecutorOptions.ExecutionTimeout), "more than 00:00:00, at most a day; empty for any time", "how long an operation may run"),
        new(nameof(RequestExecutorOptions.DocumentCacheSize), NoneOrMore, "how many documents are kept prepared; 0 prepares each request anew"),
        new(
            nameof(RequestExecutorOptions.TrustedDocuments), string.Join(" or ", Enum.GetNames<TrustedDocumentMode>()),
            $"which documents are executed: any, or only those of `{GraphQLSettings.Section}:{nameof(GraphQLSettings.TrustedDocumentFolder)}` and the examples"),
    ];
}
