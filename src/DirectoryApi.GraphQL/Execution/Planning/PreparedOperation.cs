using System.Collections.Concurrent;
using DirectoryApi.GraphQL.Cost;
using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>An operation of a valid document, with its variables resolved and its plans kept.</summary>
internal sealed class PreparedOperation
{
    // Each condition triples the plans there can be; beyond these a plan is made for the request and forgotten.
    private const int MaxKeptPlans = 16;

    // A hundred times what clients plan; fragments within fragments can plan far more.
    private const int MaxKeptSelections = 10_000;
    private const int MaxKeptConditions = 32;

    // Weights are decimal fractions; their sums in binary are not.
    private const int CostDecimals = 3;

    // A document sent once or twice would only push out what others ask for.
    private const int UsesToBeFrequent = 2;

    private static long _lastNumber;

    private readonly BoundSchema _bound;
    private readonly CostNode _cost;
    private readonly Dictionary<string, int> _conditions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = new();
    private int _uses;

    public PreparedOperation(BoundSchema bound, DocumentNode document, OperationDefinitionNode node)
    {
        _bound = bound;
        Node = node;
        Fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name!.Value, StringComparer.Ordinal);
        Variables = [.. node.VariableDefinitions.Select(Resolve)];
        VariablePositions = Variables.Select((variable, index) => (variable.Name, index))
            .ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        _cost = new CostAnalyzer(bound.Schema, this).Analyze();
        FindConditions(node.SelectionSet, new HashSet<string>(StringComparer.Ordinal));
    }

    public OperationDefinitionNode Node { get; }

    /// <summary>Tells the operation from all others of the process, also when it has made room and is prepared again.</summary>
    public long Number { get; } = Interlocked.Increment(ref _lastNumber);

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public IReadOnlyList<VariableDefinition> Variables { get; }

    public IReadOnlyDictionary<string, int> VariablePositions { get; }

    /// <summary>Whether the operation has been asked for often enough for its results to be worth keeping.</summary>
    public bool IsFrequent => _uses > UsesToBeFrequent;

    /// <summary>How many fields the plans have that are kept.</summary>
    public int KeptSelections
    {
        get
        {
            var sum = 0;
            foreach (var (_, plan) in _plans)
            {
                sum += plan.Planner.Selections;
            }

            return sum;
        }
    }

    /// <summary>Counts a request for the operation; about, where there are several at once.</summary>
    public void CountUse() => _uses = Math.Min(_uses + 1, UsesToBeFrequent + 1);

    /// <summary>What the operation can cost for the values of the variables.</summary>
    public double CostOf(object?[] variables) => Math.Round(_cost.Of(variables), CostDecimals);

    /// <summary>The plan for the values of the variables.</summary>
    /// <exception cref="GraphQLException">The operation is too large.</exception>
    public OperationPlan PlanFor(object?[] variables)
    {
        if (_conditions.Count > MaxKeptConditions)
        {
            return Plan(variables);
        }

        var key = 0UL;
        foreach (var (name, bit) in _conditions)
        {
            key |= ValueOf(name, variables) switch { null => 2UL, true => 1UL, false => 0UL } << (2 * bit);
        }

        if (_plans.TryGetValue(key, out var plan))
        {
            return plan;
        }

        plan = Plan(variables);
        return _plans.Count < MaxKeptPlans && KeptSelections < MaxKeptSelections ? _plans.GetOrAdd(key, plan) : plan;
    }

    private OperationPlan Plan(object?[] variables)
    {
        var values = new bool?[_conditions.Count];
        foreach (var (name, position) in _conditions)
        {
            values[position] = ValueOf(name, variables);
        }

        return new SelectionPlanner(_bound, this, new ConditionValues(_conditions, values)).PlanOperation();
    }

    private bool? ValueOf(string condition, object?[] variables) => variables[VariablePositions[condition]] as bool?;

    private void FindConditions(SelectionSetNode selectionSet, HashSet<string> visited)
    {
        RuntimeHelpersGuard.EnsureStack();
        foreach (var selection in selectionSet.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is BuiltInDirectives.Skip or BuiltInDirectives.Include
                    && directive.Arguments[0].Value is VariableNode variable)
                {
                    _conditions.TryAdd(variable.Name.Value, _conditions.Count);
                }
            }

            var inner = selection switch
            {
                FieldNode field => field.SelectionSet,
                InlineFragmentNode inline => inline.SelectionSet,
                FragmentSpreadNode spread when visited.Add(spread.Name.Value) => Fragments[spread.Name.Value].SelectionSet,
                _ => null,
            };
            if (inner is not null)
            {
                FindConditions(inner, visited);
            }
        }
    }

    private VariableDefinition Resolve(VariableDefinitionNode node)
    {
        var type = _bound.Schema.ResolveType(node.Type)!;
        var value = node.DefaultValue is null ? Unset.Value : LiteralCoercion.CoerceConstant(node.DefaultValue, type);
        return new VariableDefinition(node.Variable.Name.Value, type, value, node);
    }
}
