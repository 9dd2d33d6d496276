using System.Reflection;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.GraphQL.TypeSystem.Scalars;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Finds for every field of every object type the C# member that answers it, and reports all that does not fit at once.</summary>
internal sealed class SchemaBinder
{
    // Not safe for several threads, so each binding has its own.
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Schema _schema;
    private readonly ILookup<string, ResolverSource> _sources;
    private readonly BindingProblems _problems = new();
    private readonly RuntimeTypeMap _runtimeTypes;
    private readonly ResolverCompiler _compiler;
    private readonly CompleterFactory _completers;
    private readonly Dictionary<OutputFieldDefinition, FieldBinding> _bindings = [];
    private readonly HashSet<MemberInfo> _used = [];
    private readonly IReadOnlySet<string> _immutableTypes;
    private readonly int _maxPlannedSelections;
    private BoundSchema? _bound;

    public SchemaBinder(Schema schema, ResolverRegistry registry, int maxPlannedSelections)
    {
        _schema = schema;
        _maxPlannedSelections = maxPlannedSelections;
        _immutableTypes = registry.ImmutableTypes;
        _sources = registry.Sources.ToLookup(entry => entry.TypeName, entry => entry.Source, StringComparer.Ordinal);
        _runtimeTypes = new RuntimeTypeMap(_problems);
        _compiler = new ResolverCompiler(new InputConverters(_problems), registry.IsService, registry.StateType, _problems);
        _completers = new CompleterFactory(_runtimeTypes, new Lazy<BoundSchema>(() => _bound!), _problems);
        foreach (var (typeName, runtimeType) in registry.RuntimeTypes)
        {
            if (schema.TryGetType(typeName, out var type) && type is ObjectType @object)
            {
                _runtimeTypes.Add(@object, runtimeType, typeName);
            }
        }

        foreach (var group in _sources.Where(group => !(schema.TryGetType(group.Key, out var type) && type is ObjectType) && group.Key != MetaTypeName))
        {
            _problems.Add(group.Key, $"{group.First().Type.Name} is marked as its resolvers, but the schema has no object type of this name.");
        }
    }

    /// <summary>The name under which the resolvers of <c>__schema</c> and <c>__type</c> are registered; no type can have it.</summary>
    public static string MetaTypeName => "__Meta";

    /// <exception cref="SchemaBindingException">Resolvers do not fit the schema.</exception>
    public BoundSchema Bind()
    {
        foreach (var root in new[] { _schema.QueryType, _schema.MutationType, _schema.SubscriptionType }.OfType<ObjectType>())
        {
            BindType(root, null);
        }

        foreach (var name in new[] { "__schema", "__type" })
        {
            BindField(_schema.FindField(_schema.QueryType, name)!, name, [.. _sources[MetaTypeName]], null);
        }

        while (_runtimeTypes.TryTakeAdded(out var type))
        {
            BindType(type!, _runtimeTypes.Types[type!]);
        }

        CheckImmutableTypes();
        CheckAbstractTypes();
        CheckScalars();
        CheckUnused();
        _problems.ThrowIfAny();
        var objectTypes = _runtimeTypes.Types.GroupBy(entry => entry.Value).ToDictionary(group => group.Key, group => group.First().Key);
        var immutable = _schema.ObjectTypes.Where(type => _immutableTypes.Contains(type.Name)).ToHashSet();
        return _bound = new BoundSchema(_schema, _bindings, objectTypes, immutable, _maxPlannedSelections);
    }

    private void BindType(ObjectType type, Type? runtimeType)
    {
        var sources = _sources[type.Name].ToList();
        if (runtimeType is not null)
        {
            sources.Add(new ResolverSource(runtimeType, null, isRuntimeType: true));
        }

        foreach (var field in type.Fields)
        {
            BindField(field, field.Coordinate, sources, runtimeType);
        }
    }

    private void BindField(OutputFieldDefinition field, string coordinate, List<ResolverSource> sources, Type? parentType)
    {
        foreach (var source in sources)
        {
            var members = source.Serving(field.Name).ToList();
            if (members.Count > 1)
            {
                _problems.Add(coordinate, $"several members of {source.Type.Name} serve it: {string.Join(", ", members.Select(member => member.Name))}.");
                return;
            }

            if (members.Count == 1)
            {
                _used.Add(members[0]);
                BindMember(field, coordinate, source, members[0], parentType);
                return;
            }
        }

        var places = sources.Count == 0 ? "no class is registered for its type" : $"looked in {string.Join(", ", sources.Select(source => source.Type.Name))}";
        _problems.Add(coordinate, $"no resolver ({places}); declared as {field.Type}.");
    }

    private void BindMember(OutputFieldDefinition field, string coordinate, ResolverSource source, MemberInfo member, Type? parentType)
    {
        var (type, nullability) = member is PropertyInfo property
            ? (property.PropertyType, _nullability.Create(property))
            : (((MethodInfo)member).ReturnType, _nullability.Create(((MethodInfo)member).ReturnParameter));
        var awaited = SequenceTypes.AwaitedBy(type);
        if (awaited is not null)
        {
            nullability = nullability.GenericTypeArguments.FirstOrDefault();
        }

        var valueType = awaited ?? type;
        var completer = _completers.Make(coordinate, field.Type, valueType, nullability);
        var resultType = awaited is null ? valueType : typeof(ValueTask<>).MakeGenericType(awaited);
        var compiled = _compiler.Compile(field, coordinate, source, member, parentType, resultType);
        if (completer is not null)
        {
            var executorType = (awaited is null ? typeof(SyncFieldExecutor<>) : typeof(AsyncFieldExecutor<>)).MakeGenericType(valueType);
            var executor = (FieldExecutor)Activator.CreateInstance(executorType, compiled.Resolver, completer)!;
            _bindings[field] = new FieldBinding(
                field, executor, compiled.Arguments, compiled.HasContext, compiled.IsRepeatable && awaited is null);
        }
    }

    // A struct is boxed anew each time it is answered, so it is never met again.
    private void CheckImmutableTypes()
    {
        foreach (var (type, runtimeType) in _runtimeTypes.Types.Where(entry => _immutableTypes.Contains(entry.Key.Name) && entry.Value.IsValueType))
        {
            _problems.Add(type.Name, $"it is marked as immutable, but {Names.Of(runtimeType)} is a struct; only objects of classes can be kept.");
        }
    }

    // Every object that an interface or union can give must be told by its C# type.
    private void CheckAbstractTypes()
    {
        foreach (var type in _schema.Types.Where(type => type is InterfaceType or UnionType))
        {
            var possible = _schema.GetPossibleTypes(type);
            foreach (var missing in possible.Where(candidate => !_runtimeTypes.Types.ContainsKey(candidate)))
            {
                _problems.Add(missing.Name, $"no C# type is known for it, so a value of {type} could not be told to be one; bind its C# type.");
            }

            var known = possible.Where(_runtimeTypes.Types.ContainsKey);
            foreach (var shared in known.GroupBy(candidate => _runtimeTypes.Types[candidate]).Where(group => group.Count() > 1))
            {
                _problems.Add(type.Name, $"{string.Join(" and ", shared)} both have the C# type {Names.Of(shared.Key)} and cannot be told apart.");
            }
        }
    }

    private void CheckScalars()
    {
        foreach (var scalar in _schema.Types.OfType<AnyType>())
        {
            _problems.Add(scalar.Name, "the scalar has no implementation; add a ScalarType<T> of this name.");
        }
    }

    // A resolver that serves no field is most often a misspelt one.
    private void CheckUnused()
    {
        foreach (var group in _sources)
        {
            foreach (var member in group.SelectMany(source => source.Members).Where(member => !_used.Contains(member)))
            {
                _problems.Add(group.Key, $"{member.DeclaringType!.Name}.{member.Name} serves no field; mark it with [GraphQLIgnore] if it is not meant to.");
            }
        }
    }
}
