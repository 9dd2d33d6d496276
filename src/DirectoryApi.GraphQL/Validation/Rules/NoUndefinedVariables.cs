using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every variable an operation uses, in its fragments too, is defined by it (§5.8.3).</summary>
internal sealed class NoUndefinedVariables : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context) => node is DocumentNode or OperationDefinitionNode;

    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in context.Usages.UsedBy(operation).Where(usage => !defined.Contains(usage.Node.Name.Value)))
        {
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : string.Empty;
            context.ReportError($"Variable \"{usage.Node}\" is not defined{by}.", usage.Node, operation);
        }
    }
}
