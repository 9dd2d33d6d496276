namespace DirectoryApi.GraphQL.Language;

/// <summary>A number literal with a fraction or an exponent (§2.9.2).</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="value">The number as written.</param>
    public FloatValueNode(Location location, string value)
        : base(location)
    {
        Value = value;
    }

    /// <summary>The number as written.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
