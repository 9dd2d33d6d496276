using System.Collections.Concurrent;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>A schema with what answers each of its fields.</summary>
internal sealed class BoundSchema
{
    private readonly Dictionary<OutputFieldDefinition, FieldBinding> _bindings;
    private readonly Dictionary<Type, ObjectType> _objectTypes;
    private readonly HashSet<ObjectType> _immutableTypes;
    private readonly ConcurrentDictionary<Type, ObjectType?> _resolved = new();

    public BoundSchema(
        Schema schema,
        Dictionary<OutputFieldDefinition, FieldBinding> bindings,
        Dictionary<Type, ObjectType> objectTypes,
        HashSet<ObjectType> immutableTypes,
        int maxPlannedSelections)
    {
        _immutableTypes = immutableTypes;
        Schema = schema;
        _bindings = bindings;
        _objectTypes = objectTypes;
        MaxPlannedSelections = maxPlannedSelections;
        HasAsyncResolvers = bindings.Values.Any(binding => binding.Executor.IsAsync);
    }

    public Schema Schema { get; }

    public bool HasAsyncResolvers { get; }

    public int MaxPlannedSelections { get; }

    public FieldBinding BindingOf(OutputFieldDefinition field) => _bindings[field];

    /// <summary>Whether the host says that objects of the type do not change.</summary>
    public bool IsImmutable(ObjectType type) => _immutableTypes.Contains(type);

    /// <summary>The object type of a value by its C# type, that type's bases and its interfaces (ResolveAbstractType, §6.4.3).</summary>
    public ObjectType? FindObjectType(Type runtimeType)
        => _resolved.TryGetValue(runtimeType, out var type) ? type : _resolved.GetOrAdd(runtimeType, Resolve);

    private ObjectType? Resolve(Type runtimeType)
    {
        for (var candidate = runtimeType; candidate is not null; candidate = candidate.BaseType)
        {
            if (_objectTypes.TryGetValue(candidate, out var type))
            {
                return type;
            }
        }

        return runtimeType.GetInterfaces().Select(candidate => _objectTypes.GetValueOrDefault(candidate)).FirstOrDefault(type => type is not null);
    }
}
