using System.Reflection;
using System.Reflection.Emit;
using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Makes C# objects of input objects: by the constructor that takes most fields, and settable properties for the others.</summary>
internal sealed class InputObjectConverter
{
    private readonly List<(int Field, Func<object?, object?> Convert, object? Missing)> _parameters = [];
    private readonly List<(int Field, Func<object?, object?> Convert, Action<object, object?> Set)> _properties = [];
    private Func<object?[], object> _construct = null!;

    public void Bind(string coordinate, InputObjectType type, Type target, InputConverters converters, BindingProblems problems)
    {
        var constructors = target.GetConstructors()
            .Where(candidate => candidate.GetParameters().All(parameter => parameter.HasDefaultValue || FieldOf(type, parameter) is not null))
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .ToList();
        if (constructors.Count == 0)
        {
            problems.Add(coordinate, $"{Names.Of(target)} has no public constructor whose parameters are all fields of {type}.");
            return;
        }

        var taken = new HashSet<InputValueDefinition>();
        foreach (var parameter in constructors[0].GetParameters())
        {
            var missing = parameter.HasDefaultValue ? parameter.DefaultValue : DefaultOf(parameter.ParameterType);
            var field = FieldOf(type, parameter);
            if (field is not null)
            {
                taken.Add(field);
            }

            _parameters.Add(field is null
                ? (-1, value => value, missing)
                : (field.Index, converters.Make(field.Coordinate, field, parameter), missing));
        }

        foreach (var field in type.Fields.Where(field => !taken.Contains(field)))
        {
            var property = target.GetProperties().FirstOrDefault(candidate
                => candidate.SetMethod is { IsPublic: true }
                    && Names.Takes(candidate.Name, candidate.GetCustomAttribute<GraphQLNameAttribute>(), field.Name));
            if (property is null)
            {
                problems.Add(field.Coordinate, $"{Names.Of(target)} has no constructor parameter and no settable property for this field.");
            }
            else
            {
                _properties.Add((field.Index, converters.Make(field.Coordinate, field, property), CompileSetter(target, property)));
            }
        }

        _construct = CompileConstructor(constructors[0]);
    }

    public object Convert(InputObjectValue value)
    {
        var arguments = new object?[_parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (field, convert, missing) = _parameters[i];
            arguments[i] = field < 0 || Unset.Is(value.Values[field]) ? missing : convert(value.Values[field]);
        }

        var target = _construct(arguments);
        foreach (var (field, convert, set) in _properties)
        {
            if (!Unset.Is(value.Values[field]))
            {
                set(target, convert(value.Values[field]));
            }
        }

        return target;
    }

    private static InputValueDefinition? FieldOf(InputObjectType type, ParameterInfo parameter)
        => type.Fields.FirstOrDefault(field => Names.Takes(parameter.Name, parameter.GetCustomAttribute<GraphQLNameAttribute>(), field.Name));

    private static object? DefaultOf(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static Func<object?[], object> CompileConstructor(ConstructorInfo constructor)
    {
        var type = constructor.DeclaringType!;
        var method = new DynamicMethod($"new {type.Name}", typeof(object), [typeof(object?[])], typeof(InputObjectConverter).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        foreach (var parameter in constructor.GetParameters())
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Entry(parameter.Position, parameter.ParameterType);
        }

        il.Emit(OpCodes.Newobj, constructor);
        if (type.IsValueType)
        {
            il.Emit(OpCodes.Box, type);
        }

        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object?[], object>>();
    }

    private static Action<object, object?> CompileSetter(Type type, PropertyInfo property)
    {
        var method = new DynamicMethod(property.Name, null, [typeof(object), typeof(object)], typeof(InputObjectConverter).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.AsInstance(type);
        il.Emit(OpCodes.Ldarg_1);
        il.AsType(property.PropertyType);
        il.Invoke(property.SetMethod!, type);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Action<object, object?>>();
    }
}
