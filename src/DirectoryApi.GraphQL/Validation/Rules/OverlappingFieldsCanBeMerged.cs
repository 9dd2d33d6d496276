using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Fields that answer under one response name are the same field with the same arguments and results of one shape (§5.3.2).</summary>
internal sealed class OverlappingFieldsCanBeMerged : ValidationRule
{
    private FieldConflictFinder? _finder;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is SelectionSetNode selectionSet)
        {
            _finder ??= new FieldConflictFinder(context);
            foreach (var conflict in _finder.FindWithin(selectionSet, context.Types.ParentType))
            {
                context.ReportError(
                    $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. "
                        + "Use different aliases on the fields to fetch both if this was intentional.",
                    [.. conflict.Left, .. conflict.Right]);
            }
        }

        return node is not TypeSystemDefinitionNode;
    }
}
