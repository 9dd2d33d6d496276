using System.Diagnostics.CodeAnalysis;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>The fragments of a document and where they are spread.</summary>
public sealed class FragmentIndex
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _referenced = new(ReferenceEqualityComparer.Instance);

    internal FragmentIndex(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name!.Value, fragment);
        }
    }

    /// <summary>Finds a fragment; of several with one name the first.</summary>
    /// <param name="name">The fragment's name.</param>
    /// <param name="fragment">The fragment where there is one.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out FragmentDefinitionNode? fragment) => _fragments.TryGetValue(name, out fragment);

    /// <summary>The spreads in a selection set and the selection sets inside it, in the order of the text per level.</summary>
    /// <param name="selectionSet">The selection set.</param>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([selectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        pending.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[selectionSet] = spreads;
    }

    /// <summary>The fragments an operation uses, directly or through others; each once.</summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<FragmentDefinitionNode> ReferencedBy(OperationDefinitionNode operation)
    {
        if (_referenced.TryGetValue(operation, out var known))
        {
            return known;
        }

        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var spread in SpreadsIn(set))
            {
                if (seen.Add(spread.Name.Value) && TryGet(spread.Name.Value, out var fragment))
                {
                    fragments.Add(fragment);
                    pending.Push(fragment.SelectionSet);
                }
            }
        }

        return _referenced[operation] = fragments;
    }
}
