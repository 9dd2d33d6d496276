using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, which neither belongs to introspection nor depends on a condition (§5.2.4.1).</summary>
internal sealed class SingleFieldSubscriptions : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode { Operation: OperationType.Subscription } operation)
        {
            Check(operation, context);
        }

        return node is DocumentNode;
    }

    private static void Check(OperationDefinitionNode operation, ValidationContext context)
    {
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var conditions = new List<SyntaxNode>();
        Collect(operation.SelectionSet, context, fields, conditions, new HashSet<string>(StringComparer.Ordinal));
        if (conditions.Count > 0)
        {
            context.ReportError($"{subject} must not use `@skip` or `@include` directives in the top level selection.", conditions);
        }

        if (fields.Count > 1)
        {
            context.ReportError($"{subject} must select only one top level field.", fields.Values.Skip(1).SelectMany(nodes => nodes));
        }

        foreach (var nodes in fields.Values.Where(nodes => nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            context.ReportError($"{subject} must not select an introspection top level field.", nodes);
        }
    }

    private static void Collect(
        SelectionSetNode selectionSet,
        ValidationContext context,
        OrderedDictionary<string, List<FieldNode>> fields,
        List<SyntaxNode> conditions,
        HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include));
            switch (selection)
            {
                case FieldNode field:
                    var name = field.Alias?.Value ?? field.Name.Value;
                    if (!fields.TryGetValue(name, out var nodes))
                    {
                        fields.Add(name, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.SelectionSet, context, fields, conditions, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && context.Fragments.TryGet(spread.Name.Value, out var fragment):
                    Collect(fragment.SelectionSet, context, fields, conditions, visited);
                    break;
            }
        }
    }
}
