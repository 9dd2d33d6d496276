namespace DirectoryApi.GraphQL.Language;

/// <summary>A field of an input object literal (§2.9.8).</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value given.</param>
    public ObjectFieldNode(Location location, NameNode name, ValueNode value)
        : base(location)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The field's name.</summary>
    public NameNode Name { get; }

    /// <summary>The value given.</summary>
    public ValueNode Value { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Name, Value);
}
