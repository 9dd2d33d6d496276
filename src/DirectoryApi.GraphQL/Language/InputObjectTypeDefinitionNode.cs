namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition or extension of an input object type (§3.10).</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description written before the definition; null where there is none.</param>
    /// <param name="isExtension">True for `extend …`, which adds to a type defined elsewhere.</param>
    /// <param name="name">The type's name.</param>
    /// <param name="directives">The directives applied, in order; empty for the definition of a directive.</param>
    /// <param name="fields">The input fields, in order.</param>
    public InputObjectTypeDefinitionNode(
        Location location,
        StringValueNode? description,
        bool isExtension,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, description, isExtension, name, directives)
    {
        Fields = fields;
    }

    /// <summary>The input fields, in order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Directives, Fields);
}
