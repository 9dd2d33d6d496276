namespace DirectoryApi.GraphQL.Language;

/// <summary>The definition of an enum value (§3.9).</summary>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="description">The description; null where there is none.</param>
    /// <param name="name">The value's name.</param>
    /// <param name="directives">The directives applied, in order.</param>
    public EnumValueDefinitionNode(
        Location location,
        StringValueNode? description,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives)
        : base(location)
    {
        Description = description;
        Name = name;
        Directives = directives;
    }

    /// <summary>The description; null where there is none.</summary>
    public StringValueNode? Description { get; }

    /// <summary>The value's name.</summary>
    public NameNode Name { get; }

    /// <summary>The directives applied, in order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Description, Name, Directives);
}
