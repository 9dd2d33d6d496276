using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary><c>__Schema</c> (§4.2.1).</summary>
[ObjectType<Schema>("__Schema")]
internal static class SchemaResolvers
{
    public static string? Description(Schema schema) => schema.Description;

    public static IEnumerable<IType> Types(Schema schema) => schema.Types;

    public static IType QueryType(Schema schema) => schema.QueryType;

    public static IType? MutationType(Schema schema) => schema.MutationType;

    public static IType? SubscriptionType(Schema schema) => schema.SubscriptionType;

    public static IReadOnlyList<DirectiveDefinition> Directives(Schema schema) => schema.DirectiveDefinitions;
}
