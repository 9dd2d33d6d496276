namespace DirectoryApi.GraphQL.Language;

/// <summary>`true` or `false` (§2.9.3).</summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="value">The value.</param>
    public BooleanValueNode(Location location, bool value)
        : base(location)
    {
        Value = value;
    }

    /// <summary>The value.</summary>
    public bool Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
