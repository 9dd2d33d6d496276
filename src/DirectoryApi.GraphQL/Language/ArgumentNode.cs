namespace DirectoryApi.GraphQL.Language;

/// <summary>An argument given to a field or directive (§2.6).</summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The value given.</param>
    public ArgumentNode(Location location, NameNode name, ValueNode value)
        : base(location)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The argument's name.</summary>
    public NameNode Name { get; }

    /// <summary>The value given.</summary>
    public ValueNode Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Name, Value);
}
