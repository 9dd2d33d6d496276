namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>An object type (§3.6).</summary>
public sealed class ObjectType : ComplexType
{
    internal ObjectType(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>The type's number among the object types of its schema, from 0.</summary>
    internal int Index { get; set; }
}
