using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every required argument is given (§5.4.3).</summary>
internal sealed class ProvidedRequiredArguments : ValidationRule
{
    // Reported on leaving, so that what is wrong inside comes first.
    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case FieldNode field when context.Types.Field is { } definition:
                Check($"Field \"{field.Name.Value}\"", field.Arguments, definition.Arguments, node, context);
                break;
            case DirectiveNode directive when context.Types.Directive is { } definition:
                Check($"Directive \"{definition}\"", directive.Arguments, definition.Arguments, node, context);
                break;
        }
    }

    public override bool Enter(SyntaxNode node, ValidationContext context) => node is not TypeSystemDefinitionNode;

    private static void Check(
        string subject, IReadOnlyList<ArgumentNode> given, IReadOnlyList<InputValueDefinition> known, SyntaxNode node, ValidationContext context)
    {
        foreach (var missing in known.Where(argument => argument.IsRequired && given.All(value => value.Name.Value != argument.Name)))
        {
            context.ReportError(
                $"{subject} argument \"{missing.Name}\" of type \"{missing.Type}\" is required, but it was not provided.",
                node);
        }
    }
}
