using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Variables have types of input (§5.8.2).</summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is VariableDefinitionNode variable && context.Schema.ResolveType(variable.Type) is { } type && !type.IsInputType())
        {
            context.ReportError($"Variable \"{variable.Variable}\" cannot be non-input type \"{type}\".", variable.Type);
        }

        return true;
    }
}
