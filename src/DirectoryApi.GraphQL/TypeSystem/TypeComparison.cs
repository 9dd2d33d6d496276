namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Which types serve for which (IsValidImplementationFieldType, §3.6.1).</summary>
internal static class TypeComparison
{
    public static bool IsSubType(IType type, IType other)
    {
        if (ReferenceEquals(type, other))
        {
            return true;
        }

        return (type, other) switch
        {
            (NonNullType a, NonNullType b) => IsSubType(a.NullableType, b.NullableType),
            (NonNullType a, _) => IsSubType(a.NullableType, other),
            (_, NonNullType) => false,
            (ListType a, ListType b) => IsSubType(a.ElementType, b.ElementType),
            (ComplexType a, InterfaceType b) => a.Interfaces.Contains(b),
            (ObjectType a, UnionType b) => b.Types.Contains(a),
            _ => false,
        };
    }
}
