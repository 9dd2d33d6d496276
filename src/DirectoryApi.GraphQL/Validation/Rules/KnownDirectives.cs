using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every directive applied exists and may stand where it does (§5.7.1, §5.7.2).</summary>
internal sealed class KnownDirectives : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DirectiveNode directive)
        {
            var name = directive.Name.Value;
            if (!context.Schema.TryGetDirective(name, out var definition))
            {
                context.ReportError($"Unknown directive \"@{name}\".", node);
            }
            else if (LocationOf(context.Parent) is { } location && !definition.Locations.Contains(location))
            {
                context.ReportError($"Directive \"@{name}\" may not be used on {location.ToName()}.", node);
            }
        }

        return node is not TypeSystemDefinitionNode;
    }

    private static DirectiveLocation? LocationOf(SyntaxNode? node) => node switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => DirectiveLocation.Query,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocation.Mutation,
        OperationDefinitionNode => DirectiveLocation.Subscription,
        FieldNode => DirectiveLocation.Field,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        _ => null,
    };
}
