using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary>The two fields through which a client asks about the schema (§4.2).</summary>
internal static class MetaResolvers
{
    [GraphQLName("__schema")]
    public static Schema Schema(IResolverContext context) => context.Schema;

    [GraphQLName("__type")]
    public static IType? Type(string name, IResolverContext context) => context.Schema.TryGetType(name, out var type) ? type : null;
}
