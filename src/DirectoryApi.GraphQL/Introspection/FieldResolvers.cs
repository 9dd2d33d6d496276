using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary><c>__Field</c> (§4.2.3).</summary>
[ObjectType<OutputFieldDefinition>("__Field")]
internal static class FieldResolvers
{
    public static IEnumerable<InputValueDefinition> Args(OutputFieldDefinition field, bool? includeDeprecated)
        => field.Arguments.Where(argument => includeDeprecated == true || argument.DeprecationReason is null);

    public static bool IsDeprecated(OutputFieldDefinition field) => field.DeprecationReason is not null;
}
