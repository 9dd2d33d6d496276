using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>An argument is given at most once (§5.4.2).</summary>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        var arguments = node switch
        {
            FieldNode field => field.Arguments,
            DirectiveNode directive => directive.Arguments,
            _ => [],
        };
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            context.ReportError($"There can be only one argument named \"{group.Key}\".", group.Select(argument => argument.Name));
        }

        return node is not TypeSystemDefinitionNode;
    }
}
