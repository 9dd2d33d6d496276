namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A list of another type: <c>[T]</c> (§3.11).</summary>
public sealed class ListType : IType
{
    /// <summary>Makes the list type.</summary>
    /// <param name="elementType">The type of the entries.</param>
    public ListType(IType elementType) => ElementType = elementType;

    /// <summary>The type of the entries.</summary>
    public IType ElementType { get; }

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.List;

    /// <summary>The type as GraphQL text refers to it.</summary>
    public override string ToString() => $"[{ElementType}]";
}
