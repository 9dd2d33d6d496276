namespace DirectoryApi.GraphQL.Language;

/// <summary>An input object literal (§2.9.8).</summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="fields">The fields given, in order.</param>
    public ObjectValueNode(Location location, IReadOnlyList<ObjectFieldNode> fields)
        : base(location)
    {
        Fields = fields;
    }

    /// <summary>The fields given, in order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Fields;
}
