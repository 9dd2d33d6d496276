using System.Linq.Expressions;
using System.Reflection;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Compiles C# members to <see cref="Resolver{T}"/> delegates, with each parameter taken from where its name or type says.</summary>
internal sealed class ResolverCompiler
{
    private static readonly ParameterExpression Parent = Expression.Parameter(typeof(object), "parent");
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(OperationContext), "context");
    private static readonly ParameterExpression Selection = Expression.Parameter(typeof(FieldSelection), "selection");
    private static readonly ParameterExpression Arguments = Expression.Variable(typeof(object?[]), "arguments");
    private static readonly Expression Request = Expression.Property(Context, nameof(OperationContext.Request));

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
        var body = Body(field, coordinate, source, member, parentType, arguments);
        foreach (var missing in field.Arguments.Where(argument => arguments[argument.Index] is null))
        {
            _problems.Add(coordinate, $"the argument \"{missing.Name}\" has no parameter in {member.DeclaringType!.Name}.{member.Name}.");
        }

        if (SequenceTypes.AwaitedBy(body.Type) is { } awaited)
        {
            var task = typeof(ValueTask<>).MakeGenericType(awaited);
            body = body.Type == task ? body : Expression.New(task.GetConstructor([typeof(Task<>).MakeGenericType(awaited)])!, body);
        }

        if (arguments.Length > 0)
        {
            var get = Expression.Call(Expression.Property(Selection, nameof(FieldSelection.Arguments)), nameof(ArgumentPlan.Get), null, Context);
            body = Expression.Block([Arguments], Expression.Assign(Arguments, get), body);
        }

        var type = typeof(Resolver<>).MakeGenericType(resultType);
        var resolver = Expression.Lambda(type, body, Parent, Context, Selection).Compile();
        var outside = OutsideParameters(member).ToList();
        var isRepeatable = source.Instance is null && outside.Count == 0;
        return new CompiledResolver(resolver, arguments, outside.Contains(typeof(IResolverContext)), isRepeatable);

        // Parameters whose values can differ between requests that are alike.
        IEnumerable<Type> OutsideParameters(MemberInfo candidate)
            => (candidate as MethodInfo)?.GetParameters()
                .Where(parameter => !IsOwn(field, parameter, parentType))
                .Select(parameter => parameter.ParameterType) ?? [];
    }

    private Expression Body(
        OutputFieldDefinition field, string coordinate, ResolverSource source, MemberInfo member, Type? parentType, ArgumentBinding[] arguments)
    {
        Expression? instance = IsStatic(member) ? null
            : source.IsRuntimeType ? Expression.Convert(Parent, source.Type)
            : Expression.Constant(source.Instance, source.Type);
        if (member is PropertyInfo property)
        {
            return Expression.Property(instance, property);
        }

        var method = (MethodInfo)member;
        var values = method.GetParameters().Select(parameter => Value(field, coordinate, parameter, parentType, arguments)).ToList();
        return Expression.Call(instance, method, values);
    }

    private Expression Value(
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
            return Expression.Convert(Expression.ArrayIndex(Arguments, Expression.Constant(argument.Index)), type);
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

    private Expression? Known(Type type)
    {
        if (type == typeof(CancellationToken))
        {
            return Expression.Property(Context, nameof(OperationContext.CancellationToken));
        }

        if (type == typeof(IResolverContext))
        {
            return Expression.New(typeof(ResolverContext).GetConstructors()[0], Context, Selection);
        }

        if (type == typeof(IOperationClock))
        {
            return Expression.Convert(Context, typeof(IOperationClock));
        }

        if (type == typeof(IServiceProvider))
        {
            return Expression.Property(Request, nameof(RequestServices.Services));
        }

        return IsState(type)
            ? Expression.Convert(Expression.Property(Request, nameof(RequestServices.State)), type)
            : null;
    }

    private Expression ParentAs(string coordinate, ParameterInfo parameter, Type? parentType)
    {
        if (parentType is null || !parameter.ParameterType.IsAssignableFrom(parentType))
        {
            _problems.Add(
                coordinate,
                $"the parameter \"{parameter.Name}\" takes a {Names.Of(parameter.ParameterType)}, but the parent is "
                    + (parentType is null ? "the root." : $"a {Names.Of(parentType)}."));
        }

        return Expression.Convert(Parent, parameter.ParameterType);
    }

    private Expression Service(OutputFieldDefinition field, string coordinate, ParameterInfo parameter)
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

        return Expression.Call(
            typeof(ServiceProviderServiceExtensions),
            nameof(ServiceProviderServiceExtensions.GetRequiredService),
            [parameter.ParameterType],
            Expression.Property(Request, nameof(RequestServices.Services)));
    }

    private static bool IsStatic(MemberInfo member)
        => member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
