namespace DirectoryApi.GraphQL.Language;

/// <summary>Bounds on what the parser accepts, so that no text can exhaust memory or the stack.</summary>
public sealed record ParserOptions
{
    /// <summary>The nesting accepted where nothing else is said.</summary>
    public const int DefaultMaxDepth = 100;

    /// <summary>The number of tokens accepted of a request where nothing else is said.</summary>
    public const int DefaultMaxTokens = 4_000;

    /// <summary>Options for documents that clients send: depth 100, 4,000 tokens.</summary>
    public static ParserOptions Request { get; } = new() { MaxTokens = DefaultMaxTokens };

    /// <summary>Options for schemas and other texts the program itself brings: depth 100, any number of tokens.</summary>
    public static ParserOptions Trusted { get; } = new();

    /// <summary>
    /// How deep selection sets, lists, objects and types may nest, 1 or more.
    /// One level deeper is a syntax error at the token that opens it.
    /// </summary>
    public int MaxDepth { get; init; } = DefaultMaxDepth;

    /// <summary>How many tokens a document may have, comments not counted; null for any number.</summary>
    public int? MaxTokens { get; init; }
}
