namespace DirectoryApi.GraphQL.Language;

/// <summary>Parses GraphQL text: executable documents and schemas, values and types (§2, §3, appendix C).</summary>
public static class GraphQLParser
{
    /// <summary>Parses a document of operations, fragments and type system definitions, in any mixture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Bounds; those for requests where null.</param>
    /// <exception cref="SyntaxException">The text is no document, or exceeds a bound.</exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null) => Parse(new Source(text), options);

    /// <summary>Parses a named document of operations, fragments and type system definitions, in any mixture.</summary>
    /// <param name="source">The text and its name.</param>
    /// <param name="options">Bounds; those for requests where null.</param>
    /// <exception cref="SyntaxException">The text is no document, or exceeds a bound.</exception>
    public static DocumentNode Parse(Source source, ParserOptions? options = null)
        => new DocumentParser(source, options ?? ParserOptions.Request).ParseDocument();

    /// <summary>Parses a single value, variables allowed.</summary>
    /// <param name="text">The text of the value and nothing else.</param>
    /// <param name="options">Bounds; those for requests where null.</param>
    /// <exception cref="SyntaxException">The text is no value, or exceeds a bound.</exception>
    public static ValueNode ParseValue(string text, ParserOptions? options = null)
        => new DocumentParser(new Source(text), options ?? ParserOptions.Request).ParseWhole(parser => parser.ParseValue(isConstant: false));

    /// <summary>Parses a single type reference such as <c>[Int!]</c>.</summary>
    /// <param name="text">The text of the type reference and nothing else.</param>
    /// <param name="options">Bounds; those for requests where null.</param>
    /// <exception cref="SyntaxException">The text is no type reference, or exceeds a bound.</exception>
    public static TypeNode ParseType(string text, ParserOptions? options = null)
        => new DocumentParser(new Source(text), options ?? ParserOptions.Request).ParseWhole(parser => parser.ParseType());
}
