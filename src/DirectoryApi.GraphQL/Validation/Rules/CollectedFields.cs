using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>The fields of a selection set by response name, inline fragments opened, and the fragments spread in it.</summary>
internal sealed class CollectedFields
{
    public OrderedDictionary<string, List<CollectedField>> Fields { get; } = new(StringComparer.Ordinal);

    public List<string> Spreads { get; } = [];

    public static CollectedFields Of(Schema schema, SelectionSetNode selectionSet, NamedType? parentType)
    {
        var collected = new CollectedFields();
        collected.Add(schema, selectionSet, parentType);
        return collected;
    }

    private void Add(Schema schema, SelectionSetNode selectionSet, NamedType? parentType)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(new CollectedField(parentType, field, parentType is null ? null : schema.FindField(parentType, field.Name.Value)));
                    break;
                case FragmentSpreadNode spread when !Spreads.Contains(spread.Name.Value):
                    Spreads.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode { TypeCondition: null } inline:
                    Add(schema, inline.SelectionSet, parentType);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Add(schema, inline.SelectionSet, schema.TryGetType(condition.Name.Value, out var type) ? type : null);
                    break;
            }
        }
    }

    private void Add(CollectedField field)
    {
        var name = field.Node.Alias?.Value ?? field.Node.Name.Value;
        if (!Fields.TryGetValue(name, out var fields))
        {
            Fields.Add(name, fields = []);
        }

        // A leaf repeated as it is adds nothing to compare; a text may repeat one a thousand times.
        if (field.Node.SelectionSet is not null || !fields.Any(known => IsSameLeaf(known, field)))
        {
            fields.Add(field);
        }
    }

    private static bool IsSameLeaf(CollectedField left, CollectedField right)
        => left.Node is { SelectionSet: null, Arguments.Count: 0 } && right.Node.Arguments.Count == 0
            && ReferenceEquals(left.ParentType, right.ParentType) && left.Node.Name.Value == right.Node.Name.Value;
}
