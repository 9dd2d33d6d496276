namespace DirectoryApi.GraphQL.Language;

/// <content>Values and type references (§2.9, §2.11).</content>
internal sealed partial class DocumentParser
{
    public ValueNode ParseValue(bool isConstant)
    {
        switch (_token.Kind)
        {
            case TokenKind.LeftBracket:
                return Nested(() => ParseList(isConstant));
            case TokenKind.LeftBrace:
                return Nested(() => ParseObject(isConstant));
            case TokenKind.Integer:
                return new IntValueNode(_token.Location, Advance().Value!);
            case TokenKind.Float:
                return new FloatValueNode(_token.Location, Advance().Value!);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.Dollar:
                return isConstant ? throw UnexpectedVariable() : ParseVariable();
            default:
                throw Unexpected();
        }
    }

    public TypeNode ParseType()
    {
        var start = _token.Location;
        TypeNode type;
        if (Is(TokenKind.LeftBracket))
        {
            type = Nested(() =>
            {
                Advance();
                var inner = ParseType();
                Expect(TokenKind.RightBracket);
                return new ListTypeNode(From(start), inner);
            });
        }
        else
        {
            type = ParseNamedType();
        }

        return TrySkip(TokenKind.Bang) ? new NonNullTypeNode(From(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _token.Location;
        var name = ParseName();
        return new NamedTypeNode(From(start), name);
    }

    private StringValueNode ParseString()
    {
        var token = Advance();
        return new StringValueNode(token.Location, token.Value!, token.Kind == TokenKind.BlockString);
    }

    private ValueNode ParseNamedValue()
    {
        var token = Advance();
        return token.Value switch
        {
            "true" => new BooleanValueNode(token.Location, true),
            "false" => new BooleanValueNode(token.Location, false),
            "null" => new NullValueNode(token.Location),
            _ => new EnumValueNode(token.Location, token.Value!),
        };
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = _token.Location;
        var items = Any(TokenKind.LeftBracket, () => ParseValue(isConstant), TokenKind.RightBracket);
        return new ListValueNode(From(start), items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _token.Location;
        var fields = Any(
            TokenKind.LeftBrace,
            () =>
            {
                var fieldStart = _token.Location;
                var name = ParseName();
                Expect(TokenKind.Colon);
                var value = ParseValue(isConstant);
                return new ObjectFieldNode(From(fieldStart), name, value);
            },
            TokenKind.RightBrace);
        return new ObjectValueNode(From(start), fields);
    }

    private SyntaxException UnexpectedVariable()
    {
        var dollar = Advance();
        return Is(TokenKind.Name)
            ? new SyntaxException($"Unexpected variable \"${_token.Value}\" in constant value.", dollar.Location)
            : Unexpected(dollar);
    }
}
