namespace DirectoryApi.GraphQL.Language;

/// <summary>An integer literal of any size (§2.9.1).</summary>
public sealed class IntValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="value">The digits as written, with the sign.</param>
    public IntValueNode(Location location, string value)
        : base(location)
    {
        Value = value;
    }

    /// <summary>The digits as written, with the sign.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
