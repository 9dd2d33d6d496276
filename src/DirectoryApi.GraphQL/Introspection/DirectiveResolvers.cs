using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Introspection;

/// <summary><c>__Directive</c> (§4.2.6).</summary>
[ObjectType<DirectiveDefinition>("__Directive")]
internal static class DirectiveResolvers
{
    public static IEnumerable<InputValueDefinition> Args(DirectiveDefinition directive, bool? includeDeprecated)
        => directive.Arguments.Where(argument => includeDeprecated == true || argument.DeprecationReason is null);
}
