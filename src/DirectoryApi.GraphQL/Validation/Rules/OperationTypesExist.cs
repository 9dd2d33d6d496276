using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>The schema has the root type that an operation begins at (§5.2.1.1).</summary>
internal sealed class OperationTypesExist : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode operation && context.Schema.GetOperationType(operation.Operation) is null)
        {
            context.ReportError($"Schema is not configured to execute {operation.Operation.ToName()} operation.", node);
        }

        return node is DocumentNode;
    }
}
