namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Questions that the specification asks of types (§3.4, §5.8.5).</summary>
public static class TypeExtensions
{
    /// <summary>The named type within lists and non-null types.</summary>
    /// <param name="type">Any type.</param>
    public static NamedType NamedType(this IType type) => type switch
    {
        NonNullType nonNull => nonNull.NullableType.NamedType(),
        ListType list => list.ElementType.NamedType(),
        _ => (NamedType)type,
    };

    /// <summary>The type without its outermost exclamation mark.</summary>
    /// <param name="type">Any type.</param>
    public static IType NullableType(this IType type) => type is NonNullType nonNull ? nonNull.NullableType : type;

    /// <summary>Whether the type excludes null.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsNonNull(this IType type) => type is NonNullType;

    /// <summary>Whether values of the type can be given as input (IsInputType, §3.4.2).</summary>
    /// <param name="type">Any type.</param>
    public static bool IsInputType(this IType type) => type.NamedType() is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether values of the type can be a field's result (IsOutputType, §3.4.2).</summary>
    /// <param name="type">Any type.</param>
    public static bool IsOutputType(this IType type) => type.NamedType() is not InputObjectType;

    /// <summary>Whether the type, its wrappers removed, is a scalar or an enum.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsLeafType(this IType type) => type.NamedType() is ScalarType or EnumType;

    /// <summary>Whether the type, its wrappers removed, is an object, interface or union type.</summary>
    /// <param name="type">Any type.</param>
    public static bool IsCompositeType(this IType type) => type.NamedType() is ComplexType or UnionType;

    /// <summary>Whether two references are to the same type, wrappers included.</summary>
    /// <param name="type">One type.</param>
    /// <param name="other">Another type of the same schema.</param>
    public static bool IsSameAs(this IType type, IType other) => (type, other) switch
    {
        (NonNullType a, NonNullType b) => a.NullableType.IsSameAs(b.NullableType),
        (ListType a, ListType b) => a.ElementType.IsSameAs(b.ElementType),
        _ => ReferenceEquals(type, other),
    };
}
