using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A value of an enum type (§3.9).</summary>
public sealed class EnumValueDefinition
{
    internal EnumValueDefinition(string name, int index, EnumValueDefinitionNode syntaxNode)
    {
        Name = name;
        Index = index;
        SyntaxNode = syntaxNode;
        Description = syntaxNode.Description?.Value;
        DeprecationReason = Deprecation.ReasonOf(syntaxNode.Directives);
    }

    /// <summary>The name, unique within its type.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown; null where there is none.</summary>
    public string? Description { get; }

    /// <summary>Why the value should no longer be used; null where it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives => SyntaxNode.Directives;

    /// <summary>The definition in the SDL.</summary>
    public EnumValueDefinitionNode SyntaxNode { get; }

    /// <summary>The value's number within its type, from 0.</summary>
    internal int Index { get; }
}
