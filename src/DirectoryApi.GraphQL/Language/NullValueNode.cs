namespace DirectoryApi.GraphQL.Language;

/// <summary>The literal `null` (§2.9.5).</summary>
public sealed class NullValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    public NullValueNode(Location location)
        : base(location)
    {
    }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
