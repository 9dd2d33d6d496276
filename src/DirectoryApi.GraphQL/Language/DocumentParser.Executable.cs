namespace DirectoryApi.GraphQL.Language;

/// <content>Operations, fragments and selections (§2.2–2.8, §2.12).</content>
internal sealed partial class DocumentParser
{
    private DefinitionNode ParseDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        if (_token.Kind == TokenKind.Name)
        {
            if (description is not null && IsKeyword("extend"))
            {
                throw new SyntaxException("Unexpected description, only GraphQL definitions support descriptions.", description.Location);
            }

            return _token.Value switch
            {
                "query" => ParseOperation(start, description, OperationType.Query),
                "mutation" => ParseOperation(start, description, OperationType.Mutation),
                "subscription" => ParseOperation(start, description, OperationType.Subscription),
                "fragment" => ParseFragment(start, description),
                _ => ParseTypeSystemDefinition(start, description),
            };
        }

        if (description is not null && Is(TokenKind.LeftBrace))
        {
            throw new SyntaxException("Unexpected description, descriptions are not supported on shorthand queries.", description.Location);
        }

        if (!Is(TokenKind.LeftBrace))
        {
            throw Unexpected();
        }

        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(From(start), null, OperationType.Query, null, [], [], selectionSet);
    }

    private OperationDefinitionNode ParseOperation(Location start, StringValueNode? description, OperationType operation)
    {
        Advance();
        var name = Is(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(TokenKind.LeftParenthesis, ParseVariableDefinition, TokenKind.RightParenthesis);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(From(start), description, operation, name, variables, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragment(Location start, StringValueNode? description)
    {
        Advance();
        if (IsKeyword("on"))
        {
            throw Unexpected();
        }

        var name = ParseName();
        ExpectKeyword("on");
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(From(start), description, name, typeCondition, [], directives, selectionSet);
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = TrySkip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(From(start), description, variable, type, defaultValue, directives);
    }

    private VariableNode ParseVariable()
    {
        var start = _token.Location;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(From(start), name);
    }

    private SelectionSetNode ParseSelectionSet() => Nested(() =>
    {
        var start = _token.Location;
        var selections = Many(TokenKind.LeftBrace, ParseSelection, TokenKind.RightBrace);
        return new SelectionSetNode(From(start), selections);
    });

    private SelectionNode ParseSelection() => Is(TokenKind.Spread) ? ParseFragmentSelection() : ParseField();

    private FieldNode ParseField()
    {
        var start = _token.Location;
        var name = ParseName();
        NameNode? alias = null;
        if (TrySkip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Is(TokenKind.LeftBrace) ? ParseSelectionSet() : null;
        return new FieldNode(From(start), alias, name, arguments, directives, selectionSet);
    }

    private SelectionNode ParseFragmentSelection()
    {
        var start = _token.Location;
        Expect(TokenKind.Spread);
        var hasCondition = TrySkipKeyword("on");
        if (!hasCondition && Is(TokenKind.Name))
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(From(start), name, spreadDirectives);
        }

        var typeCondition = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(From(start), typeCondition, directives, selectionSet);
    }

    private IReadOnlyList<ArgumentNode> ParseArguments(bool isConstant) => OptionalMany(
        TokenKind.LeftParenthesis,
        () =>
        {
            var start = _token.Location;
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(isConstant);
            return new ArgumentNode(From(start), name, value);
        },
        TokenKind.RightParenthesis);

    private IReadOnlyList<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Is(TokenKind.At))
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (Is(TokenKind.At))
        {
            var start = _token.Location;
            Advance();
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            directives.Add(new DirectiveNode(From(start), name, arguments));
        }

        return directives;
    }
}
