namespace DirectoryApi.GraphQL.Language;

/// <content>Schemas (§3).</content>
internal sealed partial class DocumentParser
{
    private TypeSystemDefinitionNode ParseTypeSystemDefinition(Location start, StringValueNode? description)
    {
        var first = _token;
        var isExtension = TrySkipKeyword("extend");
        var keyword = _token;
        var node = keyword.Kind != TokenKind.Name ? null : keyword.Value switch
        {
            "schema" => ParseSchema(start, description, isExtension),
            "scalar" => ParseScalar(start, description, isExtension),
            "type" => ParseObjectType(start, description, isExtension),
            "interface" => ParseInterface(start, description, isExtension),
            "union" => ParseUnion(start, description, isExtension),
            "enum" => ParseEnum(start, description, isExtension),
            "input" => ParseInputObject(start, description, isExtension),
            "directive" when !isExtension => ParseDirectiveDefinition(start, description),
            _ => (TypeSystemDefinitionNode?)null,
        };
        return node ?? throw Unexpected(isExtension ? keyword : first);
    }

    private SchemaDefinitionNode ParseSchema(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = isExtension
            ? OptionalMany(TokenKind.LeftBrace, ParseOperationType, TokenKind.RightBrace)
            : Many(TokenKind.LeftBrace, ParseOperationType, TokenKind.RightBrace);
        RequireSomething(isExtension, directives.Count + operationTypes.Count);
        return new SchemaDefinitionNode(From(start), description, isExtension, operationTypes, directives);
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = _token.Location;
        var name = Expect(TokenKind.Name);
        var operation = name.Value switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(name),
        };
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(From(start), operation, type);
    }

    private ScalarTypeDefinitionNode ParseScalar(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireSomething(isExtension, directives.Count);
        return new ScalarTypeDefinitionNode(From(start), description, isExtension, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(TokenKind.LeftBrace, ParseFieldDefinition, TokenKind.RightBrace);
        RequireSomething(isExtension, interfaces.Count + directives.Count + fields.Count);
        return new ObjectTypeDefinitionNode(From(start), description, isExtension, name, interfaces, directives, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterface(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(TokenKind.LeftBrace, ParseFieldDefinition, TokenKind.RightBrace);
        RequireSomething(isExtension, interfaces.Count + directives.Count + fields.Count);
        return new InterfaceTypeDefinitionNode(From(start), description, isExtension, name, interfaces, directives, fields);
    }

    private UnionTypeDefinitionNode ParseUnion(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        IReadOnlyList<NamedTypeNode> types = TrySkip(TokenKind.Equal) ? Delimited(TokenKind.Pipe, ParseNamedType) : [];
        RequireSomething(isExtension, directives.Count + types.Count);
        return new UnionTypeDefinitionNode(From(start), description, isExtension, name, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnum(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = OptionalMany(TokenKind.LeftBrace, ParseEnumValueDefinition, TokenKind.RightBrace);
        RequireSomething(isExtension, directives.Count + values.Count);
        return new EnumTypeDefinitionNode(From(start), description, isExtension, name, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(TokenKind.LeftBrace, ParseInputValueDefinition, TokenKind.RightBrace);
        RequireSomething(isExtension, directives.Count + fields.Count);
        return new InputObjectTypeDefinitionNode(From(start), description, isExtension, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.LeftParenthesis, ParseInputValueDefinition, TokenKind.RightParenthesis);
        var isRepeatable = TrySkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = Delimited(TokenKind.Pipe, ParseDirectiveLocation);
        return new DirectiveDefinitionNode(From(start), description, name, arguments, isRepeatable, locations, []);
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocations.IsKnown(name.Value) ? name : throw Unexpected(token);
    }

    private IReadOnlyList<NamedTypeNode> ParseInterfaces()
        => TrySkipKeyword("implements") ? Delimited(TokenKind.Ampersand, ParseNamedType) : [];

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = OptionalMany(TokenKind.LeftParenthesis, ParseInputValueDefinition, TokenKind.RightParenthesis);
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(From(start), description, name, arguments, type, directives);
    }

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = TrySkip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(From(start), description, name, type, defaultValue, directives);
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        if (_token is { Kind: TokenKind.Name, Value: "true" or "false" or "null" })
        {
            throw Error($"Name \"{_token.Value}\" is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(From(start), description, name, directives);
    }

    // An extension that adds nothing is a syntax error (§3.4.3 and the sections like it).
    private void RequireSomething(bool isExtension, int parts)
    {
        if (isExtension && parts == 0)
        {
            throw Unexpected();
        }
    }
}
