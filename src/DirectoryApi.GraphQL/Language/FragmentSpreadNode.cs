namespace DirectoryApi.GraphQL.Language;

/// <summary>The use of a named fragment: `...Name` (§2.8).</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="name">The fragment's name.</param>
    /// <param name="directives">The directives applied, in order.</param>
    public FragmentSpreadNode(Location location, NameNode name, IReadOnlyList<DirectiveNode> directives)
        : base(location, directives)
    {
        Name = name;
    }

    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Name, Directives);
}
