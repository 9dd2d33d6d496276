namespace DirectoryApi.GraphQL.Language;

/// <summary>A name (§2.1.9).</summary>
public sealed class NameNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="value">The name's text.</param>
    public NameNode(Location location, string value)
        : base(location)
    {
        Value = value;
    }

    /// <summary>The name's text.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
