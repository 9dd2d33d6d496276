using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where an object can have its type (§5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreads : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        var parent = context.Types.ParentType;
        if (node is InlineFragmentNode)
        {
            Check(context.Types.Type as NamedType, parent, "Fragment", node, context);
        }
        else if (node is FragmentSpreadNode { Name.Value: var name } && context.Fragments.TryGet(name, out var fragment)
            && context.Schema.TryGetType(fragment.TypeCondition.Name.Value, out var type))
        {
            Check(type, parent, $"Fragment \"{name}\"", node, context);
        }

        return true;
    }

    private static void Check(NamedType? type, NamedType? parent, string subject, SyntaxNode node, ValidationContext context)
    {
        if (type is not null && parent is not null && type.IsCompositeType()
            && !context.Schema.GetPossibleTypes(type).Intersect(context.Schema.GetPossibleTypes(parent)).Any())
        {
            context.ReportError($"{subject} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
    }
}
