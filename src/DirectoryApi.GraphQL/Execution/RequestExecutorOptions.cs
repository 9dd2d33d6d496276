using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Bounds on what requests may ask of an executor.</summary>
public sealed class RequestExecutorOptions
{
    /// <summary>The largest depth that can be set: what walks a document recursively has the stack for more, but not for any number.</summary>
    public const int LargestMaxDepth = 500;

    /// <summary>The longest <see cref="ExecutionTimeout"/> that can be set.</summary>
    public static readonly TimeSpan LongestExecutionTimeout = TimeSpan.FromDays(1);

    /// <summary>How deep selection sets, lists, objects and types may nest in a document's text, 1 to <see cref="LargestMaxDepth"/>.</summary>
    public int MaxParserDepth { get; set; } = ParserOptions.DefaultMaxDepth;

    /// <summary>How many tokens a document may have, 1 or more; null for any number.</summary>
    public int? MaxTokens { get; set; } = ParserOptions.DefaultMaxTokens;

    /// <summary>How many documents are kept prepared, 0 or more; 0 prepares each request anew.</summary>
    public int DocumentCacheSize { get; set; } = 1_000;

    /// <summary>How many fields a plan may have once fragments are put in place, 1 or more.</summary>
    public int MaxPlannedSelections { get; set; } = 20_000;

    /// <summary>How many errors validation collects before it gives up, 1 or more.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>How deep fields may nest, fragments put in place, 1 to <see cref="LargestMaxDepth"/>; introspection has a limit of its own.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>How deep fields may nest under <c>__schema</c> and <c>__type</c>, 1 to <see cref="LargestMaxDepth"/>; the query that tools send needs 15.</summary>
    public int MaxIntrospectionDepth { get; set; } = 20;

    /// <summary>How many fields an operation itself may select, 1 or more.</summary>
    public int MaxRootFields { get; set; } = 20;

    /// <summary>How many fields may have an alias, fragments put in place, 0 or more.</summary>
    public int MaxAliases { get; set; } = 30;

    /// <summary>How many directives may stand at one place, 1 or more.</summary>
    public int MaxDirectivesPerLocation { get; set; } = 4;

    /// <summary>How many spreads of fragments may be followed, each as often as it is reached, 0 or more.</summary>
    public int MaxFragmentVisits { get; set; } = 200;

    /// <summary>How many pairs of fields of one response name validation compares, 1 or more.</summary>
    public int MaxFieldComparisons { get; set; } = Validation.DocumentValidator.DefaultMaxFieldComparisons;

    /// <summary>What an operation may cost, more than 0 and finite, by the schema's <c>@cost</c> and <c>@listSize</c>; null for any cost.</summary>
    public double? MaxCost { get; set; } = 1_000;

    /// <summary>How long an operation may run, more than zero and at most <see cref="LongestExecutionTimeout"/>; null for any time.</summary>
    public TimeSpan? ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Which documents are executed.</summary>
    public TrustedDocumentMode TrustedDocuments { get; set; } = TrustedDocumentMode.Open;

    /// <summary>Checks the values against each other and their bounds.</summary>
    /// <exception cref="ArgumentException">A value is out of bounds; the message names it.</exception>
    public void Validate()
    {
        RequireDepth(MaxParserDepth, nameof(MaxParserDepth));
        Require(MaxTokens is null or >= 1, nameof(MaxTokens), "1 or more, or null");
        Require(DocumentCacheSize >= 0, nameof(DocumentCacheSize), "0 or more");
        Require(MaxPlannedSelections >= 1, nameof(MaxPlannedSelections), "1 or more");
        Require(MaxValidationErrors >= 1, nameof(MaxValidationErrors), "1 or more");
        RequireDepth(MaxDepth, nameof(MaxDepth));
        RequireDepth(MaxIntrospectionDepth, nameof(MaxIntrospectionDepth));
        Require(MaxRootFields >= 1, nameof(MaxRootFields), "1 or more");
        Require(MaxAliases >= 0, nameof(MaxAliases), "0 or more");
        Require(MaxDirectivesPerLocation >= 1, nameof(MaxDirectivesPerLocation), "1 or more");
        Require(MaxFragmentVisits >= 0, nameof(MaxFragmentVisits), "0 or more");
        Require(MaxFieldComparisons >= 1, nameof(MaxFieldComparisons), "1 or more");
        Require(MaxCost is null or (> 0 and < double.PositiveInfinity), nameof(MaxCost), "more than 0 and finite, or null");
        Require(
            ExecutionTimeout is null || (ExecutionTimeout > TimeSpan.Zero && ExecutionTimeout <= LongestExecutionTimeout),
            nameof(ExecutionTimeout),
            "more than zero and at most one day, or null");
    }

    private static void RequireDepth(int depth, string name) => Require(depth is >= 1 and <= LargestMaxDepth, name, $"from 1 to {LargestMaxDepth}");

    private static void Require(bool isGood, string name, string bounds)
    {
        if (!isGood)
        {
            throw new ArgumentException($"{nameof(RequestExecutorOptions)}.{name} must be {bounds}.", name);
        }
    }
}
