using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Fields are selected from objects, and from nothing else (§5.3.3).</summary>
internal sealed class ScalarLeafs : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FieldNode field && context.Types.Type is { } type)
        {
            var name = field.Name.Value;
            if (type.IsLeafType() && field.SelectionSet is { } selectionSet)
            {
                context.ReportError($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
            }
            else if (!type.IsLeafType() && field.SelectionSet is null)
            {
                context.ReportError($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
            }
        }

        return true;
    }
}
