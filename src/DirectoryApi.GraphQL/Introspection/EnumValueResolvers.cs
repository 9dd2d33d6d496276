using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary><c>__EnumValue</c> (§4.2.5).</summary>
[ObjectType<EnumValueDefinition>("__EnumValue")]
internal static class EnumValueResolvers
{
    public static bool IsDeprecated(EnumValueDefinition value) => value.DeprecationReason is not null;
}
