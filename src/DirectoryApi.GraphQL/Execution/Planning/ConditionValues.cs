using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>The outcome of the variables that <c>@skip</c> and <c>@include</c> ask for (§3.13.1, §3.13.2).</summary>
/// <param name="Positions">The positions of the variables by their names.</param>
/// <param name="Values">Whether each is true; null for null, which a variable of a nullable type with a default may be.</param>
internal sealed record ConditionValues(IReadOnlyDictionary<string, int> Positions, bool?[] Values)
{
    /// <summary>Whether a selection with these directives is part of the plan.</summary>
    /// <exception cref="NullConditionException">A condition is null.</exception>
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
        => directives.Count == 0 || (!Outcome(directives, BuiltInDirectives.Skip, unless: false) && Outcome(directives, BuiltInDirectives.Include, unless: true));

    private bool Outcome(IReadOnlyList<DirectiveNode> directives, string name, bool unless)
        => directives.FirstOrDefault(directive => directive.Name.Value == name) is { } found ? IsTrue(found.Arguments[0].Value) : unless;

    private bool IsTrue(ValueNode condition) => condition switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => Values[Positions[variable.Name.Value]] ?? throw new NullConditionException(variable),
        _ => false,
    };
}
