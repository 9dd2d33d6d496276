using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Fragments apply to types that have fields or members (§5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        var (condition, subject) = node switch
        {
            InlineFragmentNode inline => (inline.TypeCondition, "Fragment"),
            FragmentDefinitionNode fragment => (fragment.TypeCondition, $"Fragment \"{fragment.Name!.Value}\""),
            _ => (null, string.Empty),
        };
        if (condition is not null && context.Schema.TryGetType(condition.Name.Value, out var type) && !type.IsCompositeType())
        {
            context.ReportError($"{subject} cannot condition on non composite type \"{type}\".", condition);
        }

        return true;
    }
}
