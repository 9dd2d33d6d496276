using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>An operation defines each variable once (§5.8.1).</summary>
internal sealed class UniqueVariableNames : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode operation)
        {
            foreach (var group in operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Count() > 1))
            {
                context.ReportError($"There can be only one variable named \"${group.Key}\".", group.Select(variable => variable.Variable.Name));
            }
        }

        return node is DocumentNode;
    }
}
