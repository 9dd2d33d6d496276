using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object type (§3.6.1, §3.10).</summary>
public sealed class InputValueDefinition
{
    internal InputValueDefinition(string owner, bool isArgument, int index, InputValueDefinitionNode syntaxNode, IType type)
    {
        SyntaxNode = syntaxNode;
        Name = syntaxNode.Name.Value;
        Description = syntaxNode.Description?.Value;
        DeprecationReason = Deprecation.ReasonOf(syntaxNode.Directives);
        Type = type;
        Index = index;
        Coordinate = isArgument ? $"{owner}({Name}:)" : $"{owner}.{Name}";
    }

    /// <summary>The name, unique within its owner.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown; null where there is none.</summary>
    public string? Description { get; }

    /// <summary>Why it should no longer be used; null where it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>The type of values it takes.</summary>
    public IType Type { get; }

    /// <summary>The constant used where no value is given; null where none is declared (a declared null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue => SyntaxNode.DefaultValue;

    /// <summary>Whether a value must be given: the type excludes null and there is no default.</summary>
    public bool IsRequired => Type.IsNonNull() && DefaultValue is null;

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives => SyntaxNode.Directives;

    /// <summary>The definition in the SDL.</summary>
    public InputValueDefinitionNode SyntaxNode { get; }

    /// <summary>The coordinate (§3.14): <c>Office.name(language:)</c>, <c>OfficeFilter.kinds</c>, <c>@include(if:)</c>.</summary>
    public string Coordinate { get; }

    /// <summary>The number within its owner, from 0.</summary>
    internal int Index { get; }
}
