namespace DirectoryApi.GraphQL.Language;

/// <summary>A list literal (§2.9.7).</summary>
public sealed class ListValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="items">The entries, in order.</param>
    public ListValueNode(Location location, IReadOnlyList<ValueNode> items)
        : base(location)
    {
        Items = items;
    }

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<ValueNode> Items { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Items;
}
