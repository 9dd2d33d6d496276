using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every type that fragments and variables name exists (§5.5.1.2, §5.8.2).</summary>
internal sealed class KnownTypeNames : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is NamedTypeNode { Name.Value: var name } && !context.Schema.TryGetType(name, out _))
        {
            context.ReportError($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, context.Schema.Types.Select(type => type.Name))}", node);
        }

        return node is not TypeSystemDefinitionNode;
    }
}
