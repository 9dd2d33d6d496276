namespace DirectoryApi.GraphQL.Language;

/// <content>The text of schemas.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteKeyword(schema.Description, schema.IsExtension, "schema", null);
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case OperationTypeDefinitionNode operationType:
                _text.Append(operationType.Operation.ToName()).Append(": ");
                Write(operationType.Type);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                _text.Append(field.Name.Value);
                WriteArgumentDefinitions(field.Arguments);
                _text.Append(": ");
                Write(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode value:
                WriteDescription(value.Description);
                _text.Append(value.Name.Value).Append(": ");
                Write(value.Type);
                WriteDefault(value.DefaultValue);
                WriteDirectives(value.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                _text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        var (keyword, members) = type switch
        {
            ScalarTypeDefinitionNode => ("scalar", []),
            ObjectTypeDefinitionNode @object => ("type", @object.Fields),
            InterfaceTypeDefinitionNode @interface => ("interface", @interface.Fields),
            UnionTypeDefinitionNode => ("union", []),
            EnumTypeDefinitionNode @enum => ("enum", @enum.Values),
            InputObjectTypeDefinitionNode input => ("input", (IReadOnlyList<SyntaxNode>)input.Fields),
            _ => throw new ArgumentException($"A definition of kind {type.GetType().Name} has no text.", nameof(type)),
        };
        WriteKeyword(type.Description, type.IsExtension, keyword, type.Name);
        if (type is ComplexTypeDefinitionNode { Interfaces.Count: > 0 } complex)
        {
            _text.Append(" implements ");
            WriteAll(complex.Interfaces, " & ");
        }

        WriteDirectives(type.Directives);
        if (type is UnionTypeDefinitionNode { Types.Count: > 0 } union)
        {
            _text.Append(" = ");
            WriteAll(union.Types, " | ");
        }

        WriteMembers(members);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteAll(directive.Locations, " | ");
    }

    private void WriteKeyword(StringValueNode? description, bool isExtension, string keyword, NameNode? name)
    {
        WriteDescription(description);
        _text.Append(isExtension ? "extend " : string.Empty).Append(keyword);
        if (name is not null)
        {
            _text.Append(' ').Append(name.Value);
        }
    }

    private void WriteMembers(IReadOnlyList<SyntaxNode> members)
    {
        if (members.Count > 0)
        {
            _text.Append(' ');
            WriteBlock(members);
        }
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Any(argument => argument.Description is not null))
        {
            WriteLines(arguments);
        }
        else if (arguments.Count > 0)
        {
            _text.Append('(');
            WriteAll(arguments, ", ");
            _text.Append(')');
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteString(description);
            NewLine();
        }
    }
}
