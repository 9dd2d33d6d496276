namespace DirectoryApi.GraphQL.Language;

/// <summary>
/// A parser by recursive descent with one token of look-ahead: this part moves over tokens,
/// the others follow the chapters of the grammar.
/// </summary>
internal sealed partial class DocumentParser
{
    private readonly Lexer _lexer;
    private readonly ParserOptions _options;
    private Token _token;
    private int _lastEnd;
    private int _depth;
    private int _count;

    public DocumentParser(Source source, ParserOptions options)
    {
        _lexer = new Lexer(source);
        _options = options;
        Advance();
    }

    public DocumentNode ParseDocument()
    {
        var start = _token.Location;
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (_token.Kind != TokenKind.EndOfFile);

        return new DocumentNode(start with { Start = 0, End = _token.Location.End, Line = 1, Column = 1 }, definitions);
    }

    public T ParseWhole<T>(Func<DocumentParser, T> parse)
    {
        var node = parse(this);
        Expect(TokenKind.EndOfFile);
        return node;
    }

    private Token Advance()
    {
        var taken = _token;
        _lastEnd = taken.Location.End;
        _token = _lexer.Read();
        if (_token.Kind != TokenKind.EndOfFile && ++_count > _options.MaxTokens)
        {
            throw Limit($"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
        }

        return taken;
    }

    private bool Is(TokenKind kind) => _token.Kind == kind;

    private bool IsKeyword(string keyword) => _token.Kind == TokenKind.Name && _token.Value == keyword;

    private Token Expect(TokenKind kind)
        => Is(kind) ? Advance() : throw Error($"Expected {kind.Describe()}, found {_token}.");

    private void ExpectKeyword(string keyword)
    {
        if (!TrySkipKeyword(keyword))
        {
            throw Error($"Expected \"{keyword}\", found {_token}.");
        }
    }

    private bool TrySkip(TokenKind kind)
    {
        var isThere = Is(kind);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    private bool TrySkipKeyword(string keyword)
    {
        var isThere = IsKeyword(keyword);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    private List<T> Any<T>(TokenKind open, Func<T> parse, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        while (!TrySkip(close))
        {
            items.Add(parse());
        }

        return items;
    }

    private List<T> Many<T>(TokenKind open, Func<T> parse, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(parse());
        }
        while (!TrySkip(close));

        return items;
    }

    private IReadOnlyList<T> OptionalMany<T>(TokenKind open, Func<T> parse, TokenKind close) => Is(open) ? Many(open, parse, close) : [];

    private List<T> Delimited<T>(TokenKind delimiter, Func<T> parse)
    {
        TrySkip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(parse());
        }
        while (TrySkip(delimiter));

        return items;
    }

    // Everything that can contain itself passes through here, so the stack's use is bounded by the option.
    private T Nested<T>(Func<T> parse)
    {
        if (++_depth > _options.MaxDepth)
        {
            throw Limit($"Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.");
        }

        var node = parse();
        _depth--;
        return node;
    }

    private Location From(Location start) => start with { End = _lastEnd };

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(token.Location, token.Value!);
    }

    private StringValueNode? ParseDescription()
        => Is(TokenKind.String) || Is(TokenKind.BlockString) ? ParseString() : null;

    private SyntaxException Error(string description) => new(description, _token.Location);

    private SyntaxException Limit(string description) => new(description, _token.Location) { IsLimit = true };

    private SyntaxException Unexpected(Token? token = null)
        => new($"Unexpected {token ?? _token}.", (token ?? _token).Location);
}
