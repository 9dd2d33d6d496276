using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>
/// Which C# type the objects of an object type have: as the host says, else as the first resolver that gives them does.
/// </summary>
internal sealed class RuntimeTypeMap(BindingProblems problems)
{
    private readonly Dictionary<ObjectType, Type> _types = [];
    private readonly Queue<ObjectType> _added = [];

    public IReadOnlyDictionary<ObjectType, Type> Types => _types;

    /// <summary>Takes an object type that has been given a C# type since the last call; false where there is none.</summary>
    public bool TryTakeAdded(out ObjectType? type) => _added.TryDequeue(out type);

    /// <summary>Says that a C# type's values are objects of an object type.</summary>
    /// <returns>False where the object type has another C# type already.</returns>
    public bool Add(ObjectType type, Type runtimeType, string coordinate)
    {
        if (_types.TryGetValue(type, out var known))
        {
            if (known.IsAssignableFrom(runtimeType))
            {
                return true;
            }

            problems.Add(coordinate, $"{type} is served by {Names.Of(known)}, but the resolver gives {Names.Of(runtimeType)}.");
            return false;
        }

        _types[type] = runtimeType;
        _added.Enqueue(type);
        return true;
    }
}
