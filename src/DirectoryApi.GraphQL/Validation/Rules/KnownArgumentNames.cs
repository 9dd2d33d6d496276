using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every argument given to a field or directive is defined by it (§5.4.1).</summary>
internal sealed class KnownArgumentNames : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is ArgumentNode { Name.Value: var name } && context.Types.InputValue is null)
        {
            if (context.Types.Directive is { } directive)
            {
                Report($"directive \"{directive}\"", directive.Arguments, name, node, context);
            }
            else if (context.Parent is FieldNode && context.Types.Field is { } field)
            {
                Report($"field \"{context.Types.ParentType}.{field.Name}\"", field.Arguments, name, node, context);
            }
        }

        return node is not TypeSystemDefinitionNode;
    }

    private static void Report(string subject, IReadOnlyList<InputValueDefinition> known, string name, SyntaxNode node, ValidationContext context)
        => context.ReportError(
            $"Unknown argument \"{name}\" on {subject}.{Suggestions.DidYouMean(name, known.Select(argument => argument.Name))}",
            node);
}
