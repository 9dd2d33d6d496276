namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A union type (§3.8).</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types in the order of the SDL.</summary>
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];
}
