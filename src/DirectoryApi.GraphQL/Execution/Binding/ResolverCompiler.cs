using System.Reflection;
using System.Reflection.Emit;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Compiles C# members to <see cref="Resolver{T}"/> delegates, with each parameter taken from where its name or type says.</summary>
internal sealed class ResolverCompiler
{
    // The positions of the arguments of what is compiled: before a Resolver's own comes what it is bound to.
    private const short Instance = 0;
    private const short Parent = 1;
    private const short Context = 2;
    private const short Selection = 3;

    private static readonly Type[] ParameterTypes = [typeof(object), typeof(object), typeof(OperationContext), typeof(FieldSelection)];

    // What members are bound to that are not called on an object of their own.
    private static readonly object None = new();

    private readonly InputConverters _converters;
    private readonly IServiceProviderIsService? _isService;
    private readonly Type? _stateType;
    private readonly BindingProblems _problems;

    public ResolverCompiler(InputConverters converters, IServiceProviderIsService? isService, Type? stateType, BindingProblems problems)
    {
        _converters = converters;
        _isService = isService;
        _stateType = stateType;
        _problems = problems;
    }

    /// <summary>Compiles a member for a field.</summary>
    /// <returns>A <see cref="Resolver{T}"/> of <paramref name="resultType"/>, the field's arguments, and what the member depends on.</returns>
    public CompiledResolver Compile(
        OutputFieldDefinition field, string coordinate, ResolverSource source, MemberInfo member, Type? parentType, Type resultType)
    {
        var arguments = new ArgumentBinding[field.Arguments.Count];
        var method = member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member;
        var values = method.GetParameters().Select(parameter => Value(field, coordinate, parameter, parentType, arguments)).ToList();
        foreach (var missing in field.Arguments.Where(argument => arguments[argument.Index] is null))
        {
            _problems.Add(coordinate, $"the argument \"{missing.Name}\" has no parameter in {member.DeclaringType!.Name}.{member.Name}.");
        }

        var resolver = Compile(coordinate, source, method, values, arguments.Length > 0, resultType);
        var outside = OutsideParameters(member).ToList();
        var isRepeatable = source.Instance is null && outside.Count == 0;
        return new CompiledResolver(resolver, arguments, outside.Contains(typeof(IResolverContext)), isRepeatable);

        // Parameters whose values can differ between requests that are alike.
        IEnumerable<Type> OutsideParameters(MemberInfo candidate)
            => (candidate as MethodInfo)?.GetParameters()
                .Where(parameter => !IsOwn(field, parameter, parentType))
                .Select(parameter => parameter.ParameterType) ?? [];
    }

    private static Delegate Compile(
        string coordinate, ResolverSource source, MethodInfo method, List<Action<ILGenerator>> values, bool hasArguments, Type resultType)
    {
        var resolver = new DynamicMethod(coordinate, resultType, ParameterTypes, typeof(ResolverCompiler).Module, skipVisibility: true);
        var il = resolver.GetILGenerator();
        if (hasArguments)
        {
            // The only local variable.
            il.DeclareLocal(typeof(object?[]));
            il.Emit(OpCodes.Ldarg, Selection);
            il.Emit(OpCodes.Ldarg, Context);
            il.Emit(OpCodes.Call, Input(nameof(ResolverInputs.Arguments)));
            il.Emit(OpCodes.Stloc_0);
        }

        if (!method.IsStatic)
        {
            il.Emit(OpCodes.Ldarg, source.IsRuntimeType ? Parent : Instance);
            il.AsInstance(source.Type);
        }

        foreach (var value in values)
        {
            value(il);
        }

        il.Invoke(method, source.Type);
        if (method.ReturnType != resultType && SequenceTypes.AwaitedBy(method.ReturnType) is not null)
        {
            il.Emit(OpCodes.Newobj, resultType.GetConstructor([method.ReturnType])!);
        }

        il.Emit(OpCodes.Ret);
        return resolver.CreateDelegate(typeof(Resolver<>).MakeGenericType(resultType), source.Instance ?? None);
    }

    /// <summary>Puts the value of a parameter onto the stack.</summary>
    private Action<ILGenerator> Value(
        OutputFieldDefinition field, string coordinate, ParameterInfo parameter, Type? parentType, ArgumentBinding[] arguments)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
        {
            return ParentAs(coordinate, parameter, parentType);
        }

        if (FindArgument(field, parameter) is { } argument)
        {
            var missing = parameter.HasDefaultValue ? parameter.DefaultValue : DefaultOf(type);
            arguments[argument.Index] = new ArgumentBinding(argument, _converters.Make(coordinate, argument, parameter), missing);
            return il =>
            {
                il.Emit(OpCodes.Ldloc_0);
                il.Entry(argument.Index, type);
            };
        }

        return Known(type) ?? (IsParent(type, parentType) ? ParentAs(coordinate, parameter, parentType) : Service(field, coordinate, parameter));
    }

    /// <summary>Whether a parameter takes the parent, an argument or the request's state.</summary>
    private bool IsOwn(OutputFieldDefinition field, ParameterInfo parameter, Type? parentType)
        => parameter.IsDefined(typeof(ParentAttribute))
            || FindArgument(field, parameter) is not null
            || IsState(parameter.ParameterType)
            || (Known(parameter.ParameterType) is null && IsParent(parameter.ParameterType, parentType));

    private static InputValueDefinition? FindArgument(OutputFieldDefinition field, ParameterInfo parameter)
    {
        var attribute = parameter.GetCustomAttribute<GraphQLNameAttribute>();
        return field.Arguments.FirstOrDefault(candidate => Names.Takes(parameter.Name, attribute, candidate.Name));
    }

    private static bool IsParent(Type type, Type? parentType)
        => parentType is not null && type.IsAssignableFrom(parentType) && type != typeof(object);

    private bool IsState(Type type) => _stateType is not null && type.IsAssignableFrom(_stateType) && type != typeof(object);

    private Action<ILGenerator>? Known(Type type)
    {
        if (type == typeof(CancellationToken))
        {
            return OfContext(Input(nameof(ResolverInputs.CancellationToken)));
        }

        if (type == typeof(IResolverContext))
        {
            return il =>
            {
                il.Emit(OpCodes.Ldarg, Context);
                il.Emit(OpCodes.Ldarg, Selection);
                il.Emit(OpCodes.Call, Input(nameof(ResolverInputs.ResolverContext)));
            };
        }

        if (type == typeof(IOperationClock))
        {
            return il => il.Emit(OpCodes.Ldarg, Context);
        }

        if (type == typeof(IServiceProvider))
        {
            return OfContext(Input(nameof(ResolverInputs.Services)));
        }

        return IsState(type) ? OfContext(Input(nameof(ResolverInputs.State))) + (il => il.AsType(type)) : null;
    }

    private Action<ILGenerator> ParentAs(string coordinate, ParameterInfo parameter, Type? parentType)
    {
        if (parentType is null || !parameter.ParameterType.IsAssignableFrom(parentType))
        {
            _problems.Add(
                coordinate,
                $"the parameter \"{parameter.Name}\" takes a {Names.Of(parameter.ParameterType)}, but the parent is "
                    + (parentType is null ? "the root." : $"a {Names.Of(parentType)}."));
        }

        return il =>
        {
            il.Emit(OpCodes.Ldarg, Parent);
            il.AsType(parameter.ParameterType);
        };
    }

    private Action<ILGenerator> Service(OutputFieldDefinition field, string coordinate, ParameterInfo parameter)
    {
        var isService = parameter.IsDefined(typeof(ServiceAttribute)) || _isService?.IsService(parameter.ParameterType) == true;
        if (!isService)
        {
            var arguments = field.Arguments.Count == 0 ? "none" : string.Join(", ", field.Arguments.Select(argument => argument.Name));
            _problems.Add(
                coordinate,
                $"the parameter \"{parameter.Name}\" is no argument (there are: {arguments}), and {Names.Of(parameter.ParameterType)} "
                    + "is neither the parent, the request's state nor a registered service.");
        }

        return OfContext(Input(nameof(ResolverInputs.Service)).MakeGenericMethod(parameter.ParameterType));
    }

    private static Action<ILGenerator> OfContext(MethodInfo input) => il =>
    {
        il.Emit(OpCodes.Ldarg, Context);
        il.Emit(OpCodes.Call, input);
    };

    private static MethodInfo Input(string name) => typeof(ResolverInputs).GetMethod(name)!;

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
