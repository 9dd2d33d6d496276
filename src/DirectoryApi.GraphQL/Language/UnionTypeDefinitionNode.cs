namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition or extension of a union type (§3.8).</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="isExtension">True for `extend …`, which adds to a type defined elsewhere.</param>
    /// <param name="name">The type's name.</param>
    /// <param name="directives">The directives applied, in order; empty for the definition of a directive.</param>
    /// <param name="types">The member types, in order.</param>
    public UnionTypeDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> types)
        : base(location, description, isExtension, name, directives)
    {
        Types = types;
    }

    /// <summary>The member types, in order.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Directives, Types);
}
