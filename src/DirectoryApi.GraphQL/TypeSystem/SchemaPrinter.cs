using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Writes a schema as SDL: one definition per element, extensions merged, in the order of the original, descriptions and directives kept.</summary>
public static class SchemaPrinter
{
    /// <summary>The schema as SDL, with a line end after the last line; what every schema has is left out.</summary>
    /// <param name="schema">The schema.</param>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var definitions = new List<DefinitionNode>();
        if (Roots(schema) is { } roots)
        {
            definitions.Add(roots);
        }

        definitions.AddRange(schema.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn).Select(directive => directive.SyntaxNode));
        definitions.AddRange(schema.Types.Where(type => !type.IsBuiltIn).Select(Merge));
        return string.Join("\n\n", definitions) + "\n";
    }

    // The schema definition is left out where the conventional names say the same (§3.3.1).
    private static SchemaDefinitionNode? Roots(Schema schema)
    {
        var operations = Enum.GetValues<OperationType>().Where(operation => schema.GetOperationType(operation) is not null).ToList();
        var isConventional = operations.All(operation => schema.GetOperationType(operation)!.Name == operation.ToString())
            && !Enum.GetValues<OperationType>().Except(operations).Any(operation => schema.TryGetType(operation.ToString(), out _));
        if (isConventional && schema.Description is null && schema.Directives.Count == 0)
        {
            return null;
        }

        var nodes = operations.Select(operation => new OperationTypeDefinitionNode(
            default,
            operation,
            new NamedTypeNode(default, new NameNode(default, schema.GetOperationType(operation)!.Name))));
        return new SchemaDefinitionNode(default, Description(schema.Description), false, [.. nodes], schema.Directives);
    }

    private static TypeDefinitionNode Merge(NamedType type)
    {
        var nodes = type.SyntaxNodes;
        var (name, description) = (nodes[0].Name, nodes[0].Description);
        return type switch
        {
            ObjectType complex => new ObjectTypeDefinitionNode(
                default, description, false, name, Interfaces(complex), type.Directives, Fields(complex)),
            InterfaceType complex => new InterfaceTypeDefinitionNode(
                default, description, false, name, Interfaces(complex), type.Directives, Fields(complex)),
            UnionType => new UnionTypeDefinitionNode(
                default, description, false, name, type.Directives, [.. nodes.Cast<UnionTypeDefinitionNode>().SelectMany(node => node.Types)]),
            EnumType @enum => new EnumTypeDefinitionNode(
                default, description, false, name, type.Directives, [.. @enum.Values.Select(value => value.SyntaxNode)]),
            InputObjectType input => new InputObjectTypeDefinitionNode(
                default, description, false, name, type.Directives, [.. input.Fields.Select(field => field.SyntaxNode)]),
            _ => new ScalarTypeDefinitionNode(default, description, false, name, type.Directives),
        };
    }

    private static List<NamedTypeNode> Interfaces(ComplexType type)
        => [.. type.SyntaxNodes.Cast<ComplexTypeDefinitionNode>().SelectMany(node => node.Interfaces)];

    private static List<FieldDefinitionNode> Fields(ComplexType type) => [.. type.Fields.Select(field => field.SyntaxNode)];

    private static StringValueNode? Description(string? text) => text is null ? null : new StringValueNode(default, text, true);
}
