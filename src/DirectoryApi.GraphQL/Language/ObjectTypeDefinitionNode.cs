namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition or extension of an object type (§3.6).</summary>
public sealed class ObjectTypeDefinitionNode : ComplexTypeDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="isExtension">True for `extend …`, which adds to a type defined elsewhere.</param>
    /// <param name="name">The type's name.</param>
    /// <param name="interfaces">The interfaces implemented.</param>
    /// <param name="directives">The directives applied, in order; empty for the definition of a directive.</param>
    /// <param name="fields">The fields, in order.</param>
    public ObjectTypeDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        NameNode name,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, description, isExtension, name, interfaces, directives, fields)
    {
    }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Interfaces, Directives, Fields);
}
