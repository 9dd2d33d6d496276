using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A type with a name of its own: a scalar, an object, an interface, a union, an enum or an input object.</summary>
public abstract class NamedType : IType
{
    private protected NamedType(string name) => Name = name;

    /// <summary>The name, unique within its schema.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown; null where there is none.</summary>
    public string? Description { get; internal set; }

    /// <inheritdoc />
    public abstract TypeKind Kind { get; }

    /// <summary>The directives applied to the definition and its extensions, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>The definition, then its extensions; empty for a type made without SDL.</summary>
    public IReadOnlyList<TypeDefinitionNode> SyntaxNodes { get; internal set; } = [];

    /// <summary>True for what every schema has: the five scalars of the specification and the types of introspection.</summary>
    public bool IsBuiltIn { get; internal set; }

    /// <summary>The name, as GraphQL text refers to the type.</summary>
    public override string ToString() => Name;
}
