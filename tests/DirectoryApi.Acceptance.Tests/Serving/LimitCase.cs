namespace DirectoryApi.Acceptance.Tests.Serving;

/// <summary>A limit, with a request that keeps it and one that does not.</summary>
/// <param name="Name">The limit's setting, or what else it is called.</param>
/// <param name="Within">A request just within it.</param>
/// <param name="Beyond">A request just beyond it.</param>
/// <param name="Status">The status of the answer to the one beyond it, in <c>application/graphql-response+json</c>.</param>
/// <param name="Code">The code of its error.</param>
/// <param name="Message">The message of its error.</param>
public sealed record LimitCase(string Name, string Within, string Beyond, int Status, string Code, string Message)
{
    private const string Office = "office(slug: \"akmola-akkol-public-service-centre\")";

    /// <summary>Every limit with its default.</summary>
    public static IReadOnlyList<LimitCase> All { get; } =
    [
        new("MaxRequestBytes", Padded(65_536), Padded(65_537), 413, "REQUEST_TOO_LARGE", "The request's body is larger than 65536 bytes once unpacked."),
        new("MaxTokens", Body(Tokens(4_000)), Body(Tokens(4_001)), 400, "LIMIT_EXCEEDED", "Syntax Error: Document contains more than 4000 tokens. Parsing aborted."),
        new("MaxParserDepth", Body(Lists(98)), Body(Lists(99)), 400, "LIMIT_EXCEEDED", "Syntax Error: Document nests deeper than 100 levels. Parsing aborted."),
        new("MaxDepth", Body(Parents(15)), Body(Parents(16)), 400, "LIMIT_EXCEEDED", "The operation nests fields 16 levels deep; the limit is 15."),
        new("MaxIntrospectionDepth", Body(Types(20)), Body(Types(21)), 400, "LIMIT_EXCEEDED", "The operation nests fields of introspection 21 levels deep; the limit is 20."),
        new("MaxAliases", Body(Aliases(30)), Body(Aliases(31)), 400, "LIMIT_EXCEEDED", "The operation has 31 aliases; the limit is 30."),
        new("MaxRootFields", Body($"{{ {Repeat("__typename ", 20)}}}"), Body($"{{ {Repeat("__typename ", 21)}}}"), 400, "LIMIT_EXCEEDED", "The operation selects 21 root fields; the limit is 20."),
        new("MaxDirectivesPerLocation", Body($"{{ __typename {Repeat("@include(if: true) ", 4)}}}"), Body($"{{ __typename {Repeat("@include(if: true) ", 5)}}}"), 400, "LIMIT_EXCEEDED", "5 directives stand at one place; the limit is 4."),
        new("MaxFragmentVisits", Body(Spreads(200)), Body(Spreads(201)), 400, "LIMIT_EXCEEDED", "The operation follows 201 fragment spreads; the limit is 200."),
        new("MaxFieldComparisons", Body(Repeated(224)), Body(Repeated(225)), 400, "LIMIT_EXCEEDED", "The document asks for more than 50000 comparisons of fields with one response name; use fewer fields of one name."),
        new("MaxValidationErrors", Body("{ a b c d e }"), Body("{ a b c d e f }"), 400, "GRAPHQL_VALIDATION_FAILED", "Too many validation errors, error limit reached. Validation aborted."),
        new("MaxCost", Body(Pages(90)), Body(Pages(91)), 400, "LIMIT_EXCEEDED", "The operation can cost 1001; the limit is 1000. Select less, or shorter lists."),
        new("first", Body("{ offices(first: 100) { totalCount } }"), Body("{ offices(first: 101) { totalCount } }"), 200, "BAD_USER_INPUT", "Argument \"first\" is 101; it must be from 1 to 100."),
        new("first of a region", Body("{ regions { offices(first: 1) { totalCount } } }"), Body("{ regions { offices(first: 0) { totalCount } } }"), 200, "BAD_USER_INPUT", "Argument \"first\" is 0; it must be from 1 to 100."),
        new("first of units", Body($"{{ {Office} {{ units(first: 1) {{ totalCount }} }} }}"), Body($"{{ {Office} {{ units(first: -1) {{ totalCount }} }} }}"), 200, "BAD_USER_INPUT", "Argument \"first\" is -1; it must be from 1 to 100."),
        new("first of a service", Body("{ services { offices(first: 2) { totalCount } } }"), Body("{ services { offices(first: 101) { totalCount } } }"), 200, "BAD_USER_INPUT", "Argument \"first\" is 101; it must be from 1 to 100."),
        new("first of a search", Body("{ search(query: \"цон\", first: 100) { totalCount } }"), Body("{ search(query: \"цон\", first: 101) { totalCount } }"), 200, "BAD_USER_INPUT", "Argument \"first\" is 101; it must be from 1 to 100."),
        new("first of nearest", Body("{ nearest(to: { latitude: 51, longitude: 71 }, first: 100) { totalCount } }"), Body("{ nearest(to: { latitude: 51, longitude: 71 }, first: 101) { totalCount } }"), 200, "BAD_USER_INPUT", "Argument \"first\" is 101; it must be from 1 to 100."),
        new("first of settlements", Body("{ settlements(name: \"ко\", first: 100) { slug } }"), Body("{ settlements(name: \"ко\", first: 101) { slug } }"), 200, "BAD_USER_INPUT", "Argument \"first\" is 101; it must be from 1 to 100."),
        new("letters of a settlement", Body($"{{ settlements(name: \"{Repeat("а", 100)}\") {{ slug }} }}"), Body($"{{ settlements(name: \"{Repeat("а", 101)}\") {{ slug }} }}"), 200, "BAD_USER_INPUT", "Argument \"name\" has 101 characters; at most 100 are allowed."),
        new("last", Body("{ offices(last: 100) { totalCount } }"), Body("{ offices(last: 101) { totalCount } }"), 200, "BAD_USER_INPUT", "Argument \"last\" is 101; it must be from 1 to 100."),
        new("ids", Body($"{{ nodes(ids: [{Repeat("7 ", 100)}]) {{ id }} }}"), Body($"{{ nodes(ids: [{Repeat("7 ", 101)}]) {{ id }} }}"), 200, "BAD_USER_INPUT", "Argument \"ids\" has 101 values; at most 100 are allowed."),
        new("words of a search", Body($"{{ search(query: \"{Repeat("а", 200)}\") {{ totalCount }} }}"), Body($"{{ search(query: \"{Repeat("а", 201)}\") {{ totalCount }} }}"), 200, "BAD_USER_INPUT", "Argument \"query\" has 201 characters; at most 200 are allowed."),
        new("batching", Body("{ __typename }"), $"[{Body("{ __typename }")}]", 400, "BAD_REQUEST", "Several requests in one body are not supported; send a JSON object."),
    ];

    /// <inheritdoc />
    public override string ToString() => Name;

    private static string Body(string query) => System.Text.Json.JsonSerializer.Serialize(new { query });

    private static string Padded(int bytes) => Body("{ __typename }").PadRight(bytes);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    // Sixteen tokens stand around the values.
    private static string Tokens(int count) => $"{{ offices(where: {{ regions: [{Repeat("\"a\" ", count - 16)}] }}) {{ totalCount }} }}";

    private static string Lists(int depth) => $"{{ offices(where: {{ regions: {Repeat("[", depth)}{Repeat("]", depth)} }}) {{ totalCount }} }}";

    private static string Parents(int depth) => $"{{ {Office} {Repeat("{ parent ", depth - 2)}{{ id }}{Repeat(" }", depth - 1)}";

    private static string Types(int depth) => $"{{ __schema {{ types {{ fields {{ type {Repeat("{ ofType ", depth - 5)}{{ name }}{Repeat(" }", depth - 1)}";

    private static string Aliases(int count) => $"{{ {Office} {{ {string.Concat(Enumerable.Range(0, count).Select(number => $"a{number}: id "))}}} }}";

    private static string Spreads(int count) => $"{{ {Office} {{ {Repeat("...F ", count)}}} }} fragment F on Office {{ id }}";

    // Each pair of the same fields is compared, and what is inside of them too.
    private static string Repeated(int fields) => $"{{ {Office} {{ {Repeat("parent { id } ", fields)}}} }}";

    // A page costs 1, and each of its offices as much.
    private static string Pages(int last)
        => $"{{ {string.Concat(Enumerable.Range(0, 9).Select(number => $"a{number}: offices(first: 100) {{ nodes {{ id }} }} "))}offices(first: {last}) {{ nodes {{ id }} }} }}";
}
