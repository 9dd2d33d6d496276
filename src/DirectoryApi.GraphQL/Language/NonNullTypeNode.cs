namespace DirectoryApi.GraphQL.Language;

/// <summary>A type that excludes null: `T!` (§2.11).</summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <summary>Makes the node.</summary>
    /// <param name="location">Where the node stands in its source.</param>
    /// <param name="type">The type without its exclamation mark; never itself a non-null type.</param>
    public NonNullTypeNode(Location location, TypeNode type)
        : base(location)
    {
        Type = type;
    }

    /// <summary>The type without its exclamation mark; never itself a non-null type.</summary>
    public TypeNode Type { get; }

    /// <inheritdoc />
    public override IEnumerable<SyntaxNode> GetNodes() => Collect(Type);
}
