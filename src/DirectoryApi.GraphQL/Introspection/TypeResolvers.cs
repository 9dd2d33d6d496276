using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary><c>__Type</c> (§4.2.2): each field is null for the kinds it does not apply to.</summary>
[ObjectType<IType>("__Type")]
internal static class TypeResolvers
{
    public static TypeKind Kind(IType type) => type.Kind;

    public static string? Name(IType type) => (type as NamedType)?.Name;

    public static string? Description(IType type) => (type as NamedType)?.Description;

    public static string? SpecifiedByUrl(IType type) => (type as ScalarType)?.SpecifiedBy;

    public static IEnumerable<OutputFieldDefinition>? Fields(IType type, bool? includeDeprecated)
        => (type as ComplexType)?.Fields.Where(field => includeDeprecated == true || field.DeprecationReason is null);

    public static IEnumerable<IType>? Interfaces(IType type) => (type as ComplexType)?.Interfaces;

    public static IEnumerable<IType>? PossibleTypes(IType type, IResolverContext context)
        => type is InterfaceType or UnionType ? context.Schema.GetPossibleTypes((NamedType)type) : null;

    public static IEnumerable<EnumValueDefinition>? EnumValues(IType type, bool? includeDeprecated)
        => (type as EnumType)?.Values.Where(value => includeDeprecated == true || value.DeprecationReason is null);

    public static IEnumerable<InputValueDefinition>? InputFields(IType type, bool? includeDeprecated)
        => (type as InputObjectType)?.Fields.Where(field => includeDeprecated == true || field.DeprecationReason is null);

    public static IType? OfType(IType type) => type switch
    {
        NonNullType nonNull => nonNull.NullableType,
        ListType list => list.ElementType,
        _ => null,
    };

    public static bool? IsOneOf(IType type) => (type as InputObjectType)?.IsOneOf;
}
