using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Limits;

/// <summary>Measures selection sets; each fragment once, however often it is spread, so that the measuring itself stays small.</summary>
internal sealed class OperationMeasurer(FragmentIndex fragments)
{
    private readonly Dictionary<string, OperationSize> _fragments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public OperationSize Measure(SelectionSetNode selectionSet)
    {
        RuntimeHelpersGuard.EnsureStack();
        return selectionSet.Selections.Aggregate(default(OperationSize), (size, selection) => size.And(Measure(selection)));
    }

    private OperationSize Measure(SelectionNode selection) => selection switch
    {
        FieldNode field => Measure(field),
        InlineFragmentNode inline => Measure(inline.SelectionSet),
        FragmentSpreadNode spread => new OperationSize(0, 0, 0, 0, 1).And(MeasureFragment(spread.Name.Value)),
        _ => default,
    };

    private OperationSize Measure(FieldNode field)
    {
        var inner = field.SelectionSet is null ? default : Measure(field.SelectionSet);
        var aliases = inner.Aliases + (field.Alias is null ? 0 : 1);
        return field.Name.Value is "__schema" or "__type"
            ? new OperationSize(0, Math.Max(inner.Depth, inner.IntrospectionDepth) + 1, 1, aliases, inner.FragmentVisits)
            : new OperationSize(inner.Depth + 1, inner.IntrospectionDepth, 1, aliases, inner.FragmentVisits);
    }

    // A fragment within itself is an error of its own; here it only must not be followed for ever.
    private OperationSize MeasureFragment(string name)
    {
        if (!_fragments.TryGetValue(name, out var size) && fragments.TryGet(name, out var fragment) && _open.Add(name))
        {
            size = _fragments[name] = Measure(fragment.SelectionSet);
            _open.Remove(name);
        }

        return size;
    }
}
