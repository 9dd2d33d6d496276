using System.Globalization;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Cost;

/// <summary>
/// The greatest cost that an operation can have, before it is executed: every selection counts, whatever its condition and
/// type condition, and fields repeated count again. Input fields count where they are written in the document, not in variables.
/// </summary>
internal sealed class CostAnalyzer(Schema schema, PreparedOperation operation)
{
    private readonly Dictionary<string, List<CostNode>> _fragments = new(StringComparer.Ordinal);

    public CostNode Analyze()
    {
        var root = schema.GetOperationType(operation.Node.Operation)!;
        return new CostNode(ListLength.One, 0, Of(operation.Node.SelectionSet, root, null));
    }

    private List<CostNode> Of(SelectionSetNode selectionSet, NamedType type, (FieldCost Cost, ListLength Length)? sized)
    {
        var nodes = new List<CostNode>();
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field when schema.FindField(type, field.Name.Value) is { } definition:
                    nodes.Add(Of(field, definition, sized));
                    break;
                case InlineFragmentNode inline:
                    nodes.AddRange(Of(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, sized));
                    break;
                case FragmentSpreadNode spread:
                    nodes.AddRange(OfFragment(operation.Fragments[spread.Name.Value], sized));
                    break;
            }
        }

        return nodes;
    }

    // A fragment costs the same wherever it is spread, but not where the lists in it are sized by the field outside.
    private List<CostNode> OfFragment(FragmentDefinitionNode fragment, (FieldCost Cost, ListLength Length)? sized)
    {
        var name = fragment.Name!.Value;
        if (sized is not null)
        {
            return Of(fragment.SelectionSet, TypeOf(fragment.TypeCondition)!, sized);
        }

        return _fragments.TryGetValue(name, out var known)
            ? known
            : _fragments[name] = Of(fragment.SelectionSet, TypeOf(fragment.TypeCondition)!, null);
    }

    private CostNode Of(FieldNode field, OutputFieldDefinition definition, (FieldCost Cost, ListLength Length)? sized)
    {
        var cost = FieldCost.Of(definition);
        var length = sized is { } outer && outer.Cost.SizedFields.Contains(field.Name.Value) ? outer.Length : ListLength.One;
        (FieldCost, ListLength)? inner = null;
        if (cost.HasSize)
        {
            var own = LengthOf(field, definition, cost);
            if (cost.SizedFields.Count > 0)
            {
                inner = (cost, own);
            }
            else
            {
                length = own;
            }
        }

        var children = field.SelectionSet is null ? [] : Of(field.SelectionSet, definition.Type.NamedType(), inner);
        return new CostNode(length, cost.Weight, children, Weigh(field.Arguments, definition));
    }

    // Arguments are given once, however long the list is that they lead to.
    private static double Weigh(IReadOnlyList<ArgumentNode> arguments, OutputFieldDefinition definition)
        => arguments.Sum(argument => definition.FindArgument(argument.Name.Value) is { } declared ? Weigh(argument.Value, declared) : 0);

    private static double Weigh(ValueNode value, InputValueDefinition declared)
        => (FieldCost.WeightIn(declared.Directives) ?? 0) + WeighInside(value, declared.Type.NamedType());

    private static double WeighInside(ValueNode value, NamedType type) => value switch
    {
        ListValueNode list => list.Items.Sum(item => WeighInside(item, type)),
        ObjectValueNode @object when type is InputObjectType input =>
            @object.Fields.Sum(field => input.TryGetField(field.Name.Value, out var declared) ? Weigh(field.Value, declared) : 0),
        _ => 0,
    };

    private ListLength LengthOf(FieldNode field, OutputFieldDefinition definition, FieldCost cost)
    {
        var constant = -1;
        var variables = new List<int>();
        var fallback = cost.AssumedSize ?? 1;
        foreach (var name in cost.SlicingArguments)
        {
            var given = field.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            var declared = LengthIn(definition.FindArgument(name)?.DefaultValue);
            switch (given)
            {
                case VariableNode variable when operation.VariablePositions.TryGetValue(variable.Name.Value, out var position):
                    variables.Add(position);
                    fallback = Math.Max(fallback, declared);
                    break;
                case null:
                    constant = Math.Max(constant, declared);
                    break;
                default:
                    constant = Math.Max(constant, LengthIn(given));
                    break;
            }
        }

        return variables.Count == 0 && constant < 0 ? new ListLength(fallback, fallback, []) : new ListLength(constant, fallback, variables);
    }

    private static int LengthIn(ValueNode? value) => value switch
    {
        IntValueNode number => int.TryParse(number.Value, CultureInfo.InvariantCulture, out var length) ? length : -1,
        ListValueNode list => list.Items.Count,
        _ => -1,
    };

    private NamedType? TypeOf(NamedTypeNode? condition)
        => condition is not null && schema.TryGetType(condition.Name.Value, out var type) ? type : null;
}
