using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary><c>__InputValue</c> (§4.2.4).</summary>
[ObjectType<InputValueDefinition>("__InputValue")]
internal static class InputValueResolvers
{
    public static string? DefaultValue(InputValueDefinition value) => value.DefaultValue?.ToString();

    public static bool IsDeprecated(InputValueDefinition value) => value.DeprecationReason is not null;
}
