using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands at most once at a place (§5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocation : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        var directives = node switch
        {
            ExecutableDefinitionNode definition => definition.Directives,
            SelectionNode selection => selection.Directives,
            VariableDefinitionNode variable => variable.Directives,
            _ => [],
        };
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Schema.TryGetDirective(name, out var definition) && !definition.IsRepeatable && !seen.TryAdd(name, directive))
            {
                context.ReportError($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }

        return node is not TypeSystemDefinitionNode;
    }
}
