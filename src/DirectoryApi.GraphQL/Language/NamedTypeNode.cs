namespace DirectoryApi.GraphQL.Language;

/// <summary>A reference to a type by its name (§2.11).</summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="name">The type's name.</param>
    public NamedTypeNode(Location location, NameNode name)
        : base(location)
    {
        Name = name;
    }

    /// <summary>The type's name.</summary>
    public NameNode Name { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Name);
}
