namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition or extension of an enum type (§3.9).</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="isExtension">True for `extend …`, which adds to a type defined elsewhere.</param>
    /// <param name="name">The type's name.</param>
    /// <param name="directives">The directives applied, in order; empty for the definition of a directive.</param>
    /// <param name="values">The values, in order.</param>
    public EnumTypeDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<EnumValueDefinitionNode> values)
        : base(location, description, isExtension, name, directives)
    {
        Values = values;
    }

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Directives, Values);
}
