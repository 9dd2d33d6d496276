using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>The meaning of <c>@deprecated</c> (§3.13.3).</summary>
internal static class Deprecation
{
    private const string DefaultReason = "No longer supported";

    public static string? ReasonOf(IReadOnlyList<DirectiveNode> directives)
    {
        var directive = directives.FirstOrDefault(candidate => candidate.Name.Value == BuiltInDirectives.Deprecated);
        var reason = directive?.Arguments.FirstOrDefault(argument => argument.Name.Value == "reason")?.Value as StringValueNode;
        return directive is null ? null : reason?.Value ?? DefaultReason;
    }
}
