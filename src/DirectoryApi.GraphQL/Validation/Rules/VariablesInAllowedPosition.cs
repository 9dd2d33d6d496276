using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>A variable is used only where values of its type may stand (§5.8.5, AreTypesCompatible).</summary>
internal sealed class VariablesInAllowedPosition : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context) => node is DocumentNode or OperationDefinitionNode;

    public override void Leave(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
        {
            return;
        }

        foreach (var usage in context.Usages.UsedBy(operation))
        {
            var definition = operation.VariableDefinitions.LastOrDefault(candidate => candidate.Variable.Name.Value == usage.Node.Name.Value);
            if (definition is null || usage.Type is null || context.Schema.ResolveType(definition.Type) is not { } type)
            {
                continue;
            }

            if (!IsAllowed(type, definition.DefaultValue, usage))
            {
                context.ReportError(
                    $"Variable \"{usage.Node}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".",
                    definition,
                    usage.Node);
            }

            if (usage.OneOf is not null && !type.IsNonNull())
            {
                context.ReportError(
                    $"Variable \"{usage.Node}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{usage.OneOf}\".",
                    definition,
                    usage.Node);
            }
        }
    }

    private static bool IsAllowed(IType type, ValueNode? variableDefault, VariableUsage usage)
    {
        if (usage.Type is not NonNullType nonNull || type.IsNonNull())
        {
            return TypeComparison.IsSubType(type, usage.Type!);
        }

        var hasDefault = variableDefault is not (null or NullValueNode) || usage.HasDefault;
        return hasDefault && TypeComparison.IsSubType(type, nonNull.NullableType);
    }
}
