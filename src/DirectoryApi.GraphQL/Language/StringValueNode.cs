namespace DirectoryApi.GraphQL.Language;

/// <summary>A string literal (§2.9.4).</summary>
public sealed class StringValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="value">The text meant: escapes replaced, a block string's indentation removed.</param>
    /// <param name="isBlock">True for a literal written between triple quotes.</param>
    public StringValueNode(Location location, string value, bool isBlock)
        : base(location)
    {
        Value = value;
        IsBlock = isBlock;
    }

    /// <summary>The text meant: escapes replaced, a block string's indentation removed.</summary>
    public string Value { get; }

    /// <summary>True for a literal written between triple quotes.</summary>
    public bool IsBlock { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => [];
}
