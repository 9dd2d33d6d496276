using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>The outcome of the variables that <c>@skip</c> and <c>@include</c> ask for (§3.13.1, §3.13.2).</summary>
/// <param name="Positions">The positions of the variables by their names.</param>
/// <param name="Values">Whether each is true.</param>
internal sealed record ConditionValues(IReadOnlyDictionary<string, int> Positions, bool[] Values)
{
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var isSkip = directive.Name.Value == BuiltInDirectives.Skip;
            if ((isSkip || directive.Name.Value == BuiltInDirectives.Include) && IsTrue(directive) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => Values[Positions[variable.Name.Value]],
        _ => false,
    };
}
