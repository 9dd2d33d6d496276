using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>A field of a plan: merged of every selection that answers under its response name.</summary>
internal sealed class FieldSelection
{
    private readonly SelectionPlanner _planner;
    private readonly SelectionSetPlan?[] _plans;
    private readonly bool _isAbstract;

    public FieldSelection(
        SelectionPlanner planner, byte[] key, IReadOnlyList<FieldNode> nodes, OutputFieldDefinition field, FieldBinding? binding, ArgumentPlan arguments)
    {
        _planner = planner;
        Key = key;
        Executor = binding?.Executor;
        IsLeaf = field.Type.NullableType() is NamedType leaf && leaf.IsLeafType() && binding is { HasContext: false };
        Nodes = nodes;
        Field = field;
        Binding = binding;
        Arguments = arguments;
        ResponseName = nodes[0].Alias?.Value ?? nodes[0].Name.Value;
        var type = field.Type.NamedType();
        _isAbstract = type is InterfaceType or UnionType;
        _plans = type.IsCompositeType() ? new SelectionSetPlan?[planner.ObjectTypeCount] : [];
        if (type is ObjectType @object)
        {
            PlanFor(@object);
        }

        var below = type is ObjectType known ? _plans[known.Index] : null;
        IsRepeatable = binding is null or { IsRepeatable: true } && !_isAbstract && Fault is null && below is null or { IsRepeatable: true };
        VariablePositions = [.. arguments.VariablePositions, .. below?.VariablePositions ?? []];
        IsAsync = binding is not null && (binding.Executor.IsAsync || (_isAbstract ? planner.HasAsyncResolvers : HasAsyncFields(type)));
    }

    /// <summary>What is written before the value: <c>{"name":</c> or <c>,"name":</c>; with the value itself for <c>__typename</c>.</summary>
    public byte[] Key { get; }

    public string ResponseName { get; }

    public IReadOnlyList<FieldNode> Nodes { get; }

    public OutputFieldDefinition Field { get; }

    /// <summary>What resolves and writes the field; null where the key says all.</summary>
    public FieldExecutor? Executor { get; }

    /// <summary>Whether the value is a single leaf and its resolver does not ask where in the response it stands.</summary>
    public bool IsLeaf { get; }

    /// <summary>What answers the field; null where the key says all.</summary>
    public FieldBinding? Binding { get; }

    public ArgumentPlan Arguments { get; }

    /// <summary>Whether the field or anything below it may have to wait.</summary>
    public bool IsAsync { get; }

    public IReadOnlyList<Location> Locations => [.. Nodes.Select(node => node.Location)];

    /// <summary>Whether the field gives the same JSON for the same parent in requests that are alike.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The variables that arguments take, here and below.</summary>
    public int[] VariablePositions { get; }

    /// <summary>Why the selections of an object cannot be executed; null where they can, or none has been planned yet.</summary>
    public NullConditionException? Fault { get; private set; }

    /// <summary>
    /// What to select of an object; null where there is a <see cref="Fault"/>. Abstract fields are planned for a type when first
    /// a value has it.
    /// </summary>
    public SelectionSetPlan? PlanFor(ObjectType type) => _plans[type.Index] ?? MakePlan(type);

    private SelectionSetPlan? MakePlan(ObjectType type)
    {
        try
        {
            return _plans[type.Index] = _planner.Plan(type, Nodes);
        }
        catch (NullConditionException fault)
        {
            Fault = fault;
            return null;
        }
    }

    private bool HasAsyncFields(NamedType type) => type is ObjectType @object && _plans[@object.Index] is { IsAsync: true };
}
