using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself, directly or through others (§5.5.2.2).</summary>
internal sealed class NoFragmentCycles : ValidationRule
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FragmentDefinitionNode fragment)
        {
            Visit(fragment, context);
        }

        return node is DocumentNode;
    }

    private void Visit(FragmentDefinitionNode fragment, ValidationContext context)
    {
        var name = fragment.Name!.Value;
        if (!_visited.Add(name))
        {
            return;
        }

        RuntimeHelpersGuard.EnsureStack();
        _positions[name] = _path.Count;
        foreach (var spread in context.Fragments.SpreadsIn(fragment.SelectionSet))
        {
            _path.Add(spread);
            if (_positions.TryGetValue(spread.Name.Value, out var start))
            {
                var cycle = _path.GetRange(start, _path.Count - start);
                var via = string.Join(", ", cycle.SkipLast(1).Select(step => $"\"{step.Name.Value}\""));
                context.ReportError($"Cannot spread fragment \"{spread.Name.Value}\" within itself{(via.Length > 0 ? " via " + via : string.Empty)}.", cycle);
            }
            else if (context.Fragments.TryGet(spread.Name.Value, out var next))
            {
                Visit(next, context);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(name);
    }
}
