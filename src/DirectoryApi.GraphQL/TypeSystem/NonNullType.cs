namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Another type without null: <c>T!</c> (§3.12).</summary>
public sealed class NonNullType : IType
{
    /// <summary>Makes the non-null type.</summary>
    /// <param name="nullableType">The type with null; not itself a non-null type.</param>
    public NonNullType(IType nullableType) => NullableType = nullableType;

    /// <summary>The type with null.</summary>
    public IType NullableType { get; }

    /// <inheritdoc />
    public TypeKind Kind => TypeKind.NonNull;

    /// <summary>The type as GraphQL text refers to it.</summary>
    public override string ToString() => $"{NullableType}!";
}
