using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Bounds on what requests may ask of an executor.</summary>
public sealed class RequestExecutorOptions
{
    /// <summary>How deep selection sets, lists, objects and types may nest in a document's text, 1 or more.</summary>
    public int MaxParserDepth { get; set; } = ParserOptions.DefaultMaxDepth;

    /// <summary>How many tokens a document may have, 1 or more; null for any number.</summary>
    public int? MaxTokens { get; set; } = ParserOptions.DefaultMaxTokens;

    /// <summary>How many documents are kept prepared, 0 or more; 0 prepares each request anew.</summary>
    public int DocumentCacheSize { get; set; } = 1_000;

    /// <summary>How many fields a plan may have once fragments are put in place, 1 or more.</summary>
    public int MaxPlannedSelections { get; set; } = 20_000;

    /// <summary>How many errors validation collects before it gives up, 1 or more.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>How long an operation may run, more than zero; null for any time.</summary>
    public TimeSpan? ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Checks the values against each other and their bounds.</summary>
    /// <exception cref="ArgumentException">A value is out of bounds; the message names it.</exception>
    public void Validate()
    {
        Require(MaxParserDepth >= 1, nameof(MaxParserDepth), "1 or more");
        Require(MaxTokens is null or >= 1, nameof(MaxTokens), "1 or more, or null");
        Require(DocumentCacheSize >= 0, nameof(DocumentCacheSize), "0 or more");
        Require(MaxPlannedSelections >= 1, nameof(MaxPlannedSelections), "1 or more");
        Require(MaxValidationErrors >= 1, nameof(MaxValidationErrors), "1 or more");
        Require(ExecutionTimeout is null || ExecutionTimeout > TimeSpan.Zero, nameof(ExecutionTimeout), "more than zero, or null");
    }

    private static void Require(bool isGood, string name, string bounds)
    {
        if (!isGood)
        {
            throw new ArgumentException($"{nameof(RequestExecutorOptions)}.{name} must be {bounds}.", name);
        }
    }
}
