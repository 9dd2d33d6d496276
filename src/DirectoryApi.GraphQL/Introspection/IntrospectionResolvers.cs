namespace DirectoryApi.GraphQL.Introspection;

/// <summary>The classes that answer the types of introspection.</summary>
internal static class IntrospectionResolvers
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(SchemaResolvers), typeof(TypeResolvers), typeof(FieldResolvers),
        typeof(InputValueResolvers), typeof(EnumValueResolvers), typeof(DirectiveResolvers),
    ];
}
