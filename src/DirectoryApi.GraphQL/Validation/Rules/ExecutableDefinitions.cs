using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>A document to execute has operations and fragments only (§5.1.1).</summary>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is TypeSystemDefinitionNode)
        {
            var name = node switch
            {
                TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
                _ => "schema",
            };
            context.ReportError($"The {name} definition is not executable.", node);
        }

        return node is DocumentNode;
    }
}
