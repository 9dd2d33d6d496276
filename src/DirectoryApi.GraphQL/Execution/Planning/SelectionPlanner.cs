using System.Text;
using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>
/// Collects and merges selection sets ahead of execution (CollectFields, §6.3.2; CollectSubfields, §6.4.3), with the
/// conditions' outcome known, so that execution meets no fragment, no directive and no duplicate.
/// </summary>
internal sealed class SelectionPlanner
{
    private readonly BoundSchema _bound;
    private readonly PreparedOperation _operation;
    private readonly ConditionValues _conditions;
    private readonly Lock _lock = new();
    private int _slots;
    private int _selections;

    public SelectionPlanner(BoundSchema bound, PreparedOperation operation, ConditionValues conditions)
    {
        _bound = bound;
        _operation = operation;
        _conditions = conditions;
    }

    public int ObjectTypeCount => _bound.Schema.ObjectTypes.Count;

    public bool HasAsyncResolvers => _bound.HasAsyncResolvers;

    /// <summary>How many of the plan's fields have arguments to compute per request.</summary>
    public int ArgumentSlots => _slots;

    /// <summary>How many fields are planned so far.</summary>
    public int Selections => _selections;

    public OperationPlan PlanOperation()
    {
        var root = _bound.Schema.GetOperationType(_operation.Node.Operation)!;
        try
        {
            return new OperationPlan(root, Plan(root, Collect(root, [_operation.Node.SelectionSet])), this);
        }
        catch (NullConditionException fault)
        {
            return new OperationPlan(root, new SelectionSetPlan([], isImmutable: false), this, fault);
        }
    }

    public SelectionSetPlan Plan(ObjectType type, IReadOnlyList<FieldNode> parents)
    {
        // Plans of abstract fields are made while requests run, possibly several at once.
        lock (_lock)
        {
            RuntimeHelpersGuard.EnsureStack();
            return Plan(type, Collect(type, parents.Select(parent => parent.SelectionSet!)));
        }
    }

    private SelectionSetPlan Plan(ObjectType type, OrderedDictionary<string, List<FieldNode>> collected)
    {
        _selections += collected.Count;
        if (_selections > _bound.MaxPlannedSelections)
        {
            throw new GraphQLException(new Error(
                $"The operation selects more than {_bound.MaxPlannedSelections} fields once its fragments are put in place.")
            {
                Code = ErrorCodes.LimitExceeded,
            });
        }

        var fields = new List<FieldSelection>(collected.Count);
        foreach (var (responseName, nodes) in collected)
        {
            // A selection of a field the type lacks is not executed (§6.3, "If fieldType is defined").
            if (_bound.Schema.FindField(type, nodes[0].Name.Value) is { } field)
            {
                fields.Add(MakeSelection(type, field, responseName, nodes, isFirst: fields.Count == 0));
            }
        }

        return new SelectionSetPlan([.. fields], _bound.IsImmutable(type));
    }

    private FieldSelection MakeSelection(
        ObjectType type, OutputFieldDefinition field, string responseName, List<FieldNode> nodes, bool isFirst)
    {
        var key = $"{(isFirst ? '{' : ',')}\"{responseName}\":";
        if (field.Name == MetaFields.TypeName)
        {
            return new FieldSelection(this, Encoding.UTF8.GetBytes($"{key}\"{type.Name}\""), nodes, field, null, ArgumentPlan.None);
        }

        var binding = _bound.BindingOf(field);
        var arguments = ArgumentPlan.Make(binding, nodes[0], _operation.VariablePositions, ref _slots);
        return new FieldSelection(this, Encoding.UTF8.GetBytes(key), nodes, field, binding, arguments);
    }

    private OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, fields, visited);
        }

        return fields;
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> fields, HashSet<string> visited)
    {
        RuntimeHelpersGuard.EnsureStack();
        foreach (var selection in selectionSet.Selections)
        {
            if (!_conditions.IsIncluded(selection.Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    var name = field.Alias?.Value ?? field.Name.Value;
                    if (!fields.TryGetValue(name, out var nodes))
                    {
                        fields.Add(name, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = _operation.Fragments[spread.Name.Value];
                    if (Applies(fragment.TypeCondition, type))
                    {
                        Collect(type, fragment.SelectionSet, fields, visited);
                    }

                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type)
        => _bound.Schema.TryGetType(condition.Name.Value, out var named) && TypeComparison.IsSubType(type, named);
}
