using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one (§5.2.3.1).</summary>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    private int _operations;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DocumentNode document)
        {
            _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();
            return true;
        }

        if (node is OperationDefinitionNode { Name: null } && _operations > 1)
        {
            context.ReportError("This anonymous operation must be the only defined operation.", node);
        }

        return false;
    }
}
