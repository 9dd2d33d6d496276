using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type (§3.6).</summary>
public sealed class OutputFieldDefinition
{
    internal OutputFieldDefinition(
        ComplexType? declaringType,
        FieldDefinitionNode syntaxNode,
        IType type,
        IReadOnlyList<InputValueDefinition> arguments)
    {
        DeclaringType = declaringType;
        SyntaxNode = syntaxNode;
        Name = syntaxNode.Name.Value;
        Description = syntaxNode.Description?.Value;
        DeprecationReason = Deprecation.ReasonOf(syntaxNode.Directives);
        Type = type;
        Arguments = arguments;
    }

    /// <summary>The name, unique within its type.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown; null where there is none.</summary>
    public string? Description { get; }

    /// <summary>Why the field should no longer be used; null where it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>The arguments in the order of the SDL.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; }

    /// <summary>The type of the result.</summary>
    public IType Type { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives => SyntaxNode.Directives;

    /// <summary>The type the field belongs to; null for <c>__typename</c>, which belongs to all.</summary>
    public ComplexType? DeclaringType { get; }

    /// <summary>The definition in the SDL.</summary>
    public FieldDefinitionNode SyntaxNode { get; }

    /// <summary>The field's coordinate (§3.14): <c>Office.slug</c>.</summary>
    public string Coordinate => $"{DeclaringType?.Name}.{Name}";

    /// <summary>Finds an argument by its name; null where there is none.</summary>
    /// <param name="name">The argument's name.</param>
    public InputValueDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }
}
