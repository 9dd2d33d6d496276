using System.Reflection;
using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Makes the functions that turn coerced input values into the C# values parameters take.</summary>
internal sealed class InputConverters(BindingProblems problems)
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<(InputObjectType, Type), InputObjectConverter> _objects = [];

    /// <summary>The converter for a parameter of a resolver.</summary>
    public Func<object?, object?> Make(string coordinate, InputValueDefinition definition, ParameterInfo parameter)
        => Make(coordinate, definition.Type, parameter.ParameterType, _nullability.Create(parameter));

    /// <summary>The converter for a settable property of a C# class for an input object.</summary>
    public Func<object?, object?> Make(string coordinate, InputValueDefinition definition, PropertyInfo property)
        => Make(coordinate, definition.Type, property.PropertyType, _nullability.Create(property));

    private Func<object?, object?> Make(string coordinate, IType type, Type target, NullabilityInfo? nullability)
    {
        if (type is NonNullType nonNull)
        {
            return MakeValue(coordinate, nonNull.NullableType, Nullable.GetUnderlyingType(target) ?? target, nullability);
        }

        var isNullable = target.IsValueType ? Nullable.GetUnderlyingType(target) is not null : nullability?.WriteState != NullabilityState.NotNull;
        if (!isNullable)
        {
            problems.Add(coordinate, $"{type} may be null, but {Names.Of(target)} may not; declare it as {Names.Of(target)}?.");
        }

        var convert = MakeValue(coordinate, type, Nullable.GetUnderlyingType(target) ?? target, nullability);
        return value => value is null ? null : convert(value);
    }

    private Func<object?, object?> MakeValue(string coordinate, IType type, Type target, NullabilityInfo? nullability)
    {
        switch (type)
        {
            case ListType list when SequenceTypes.ItemOf(target) is { } item:
                return MakeList(coordinate, list, target, item, nullability);
            case EnumType @enum when target.IsEnum:
                var values = EnumMap.Make(@enum, target, isResult: false, problems).ToDictionary(pair => pair.Value, pair => pair.Key);
                return value => values[(EnumValueDefinition)value!];
            case InputObjectType input when !target.IsPrimitive && target != typeof(string):
                return MakeObject(coordinate, input, target);
            case ScalarType scalar when scalar.RuntimeType == target || target == typeof(object):
                return value => value;
            case ScalarType scalar when ScalarConversions.FindInput(scalar.RuntimeType, target) is { } conversion:
                return conversion!;
            case ScalarType scalar:
                problems.Add(coordinate, $"{type} gives {Names.Of(scalar.RuntimeType)}, which {Names.Of(target)} cannot take.");
                break;
            default:
                problems.Add(coordinate, $"{type} cannot be given as {Names.Of(target)}.");
                break;
        }

        return value => value;
    }

    private Func<object?, object?> MakeList(string coordinate, ListType list, Type target, Type item, NullabilityInfo? nullability)
    {
        var itemNullability = nullability?.ElementType ?? nullability?.GenericTypeArguments.FirstOrDefault();
        var convert = Make(coordinate, list.ElementType, item, itemNullability);
        var arrayType = item.MakeArrayType();
        var isList = target.IsGenericType && target.GetGenericTypeDefinition() == typeof(List<>);
        if (!isList && !target.IsAssignableFrom(arrayType))
        {
            problems.Add(coordinate, $"{list} cannot be given as {Names.Of(target)}; an array or an interface of one can take it.");
        }

        return value =>
        {
            var items = (object?[])value!;
            var array = Array.CreateInstance(item, items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                array.SetValue(convert(items[i]), i);
            }

            return isList ? Activator.CreateInstance(target, array) : array;
        };
    }

    private Func<object?, object?> MakeObject(string coordinate, InputObjectType type, Type target)
    {
        // An input type may refer to itself, so the converter is known before it is complete.
        if (!_objects.TryGetValue((type, target), out var converter))
        {
            _objects[(type, target)] = converter = new InputObjectConverter();
            converter.Bind(coordinate, type, target, this, problems);
        }

        return value => converter.Convert((InputObjectValue)value!);
    }
}
