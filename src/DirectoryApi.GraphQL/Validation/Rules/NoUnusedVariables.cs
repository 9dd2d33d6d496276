using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every variable an operation defines is used by it or its fragments (§5.8.4).</summary>
internal sealed class NoUnusedVariables : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context) => node is DocumentNode or OperationDefinitionNode;

    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        var used = context.Usages.UsedBy(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions.Where(variable => !used.Contains(variable.Variable.Name.Value)))
        {
            var place = operation.Name is { } name ? $" in operation \"{name.Value}\"" : string.Empty;
            context.ReportError($"Variable \"{variable.Variable}\" is never used{place}.", variable);
        }
    }
}
