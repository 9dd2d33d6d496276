namespace DirectoryApi.GraphQL.Language;

/// <summary>The name of an enum value (§2.9.6).</summary>
public sealed class EnumValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="value">The name.</param>
    public EnumValueNode(Location location, string value)
        : base(location)
    {
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
