using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Fields that answer under one response name are the same field with the same arguments and results of one shape (§5.3.2).</summary>
internal sealed class OverlappingFieldsCanBeMerged : ValidationRule
{
    // A conflict inside an inline fragment shows in every selection set around it; it is reported for the outermost.
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];
    private FieldConflictFinder? _finder;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is SelectionSetNode selectionSet)
        {
            _finder ??= new FieldConflictFinder(context);
            foreach (var conflict in _finder.FindWithin(selectionSet, context.Types.ParentType))
            {
                if (!_reported.Add((conflict.Left[0], conflict.Right[0])))
                {
                    continue;
                }

                context.ReportError(
                    $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. "
                        + "Use different aliases on the fields to fetch both if this was intentional.",
                    [.. conflict.Left, .. conflict.Right]);
            }
        }

        return node is not TypeSystemDefinitionNode;
    }
}
