namespace DirectoryApi.GraphQL.Language;

/// <summary>A list of another type: `[T]` (§2.11).</summary>
public sealed class ListTypeNode : TypeNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="type">The type of the entries.</param>
    public ListTypeNode(Location location, TypeNode type)
        : base(location)
    {
        Type = type;
    }

    /// <summary>The type of the entries.</summary>
    public TypeNode Type { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Type);
}
