using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>The values of literals ("Input Coercion" of §3.5–3.12).</summary>
internal static class LiteralCoercion
{
    private static readonly object?[] NoVariables = [];

    /// <summary>The coerced value of a literal that has no variables.</summary>
    /// <returns>The value, or <see cref="Unset.Value"/> where the literal is no value of the type.</returns>
    public static object? CoerceConstant(ValueNode literal, IType type) => Coerce(literal, type, null, NoVariables);

    /// <summary>The coerced value of a literal.</summary>
    /// <param name="literal">The literal; may be or hold variables.</param>
    /// <param name="type">The type wanted.</param>
    /// <param name="variables">Where the variables' values stand; null where there can be none.</param>
    /// <param name="values">The variables' coerced values.</param>
    /// <returns>The value, or <see cref="Unset.Value"/> where there is none: a variable without a value, or no value of the type.</returns>
    public static object? Coerce(ValueNode literal, IType type, IReadOnlyDictionary<string, int>? variables, object?[] values)
    {
        if (literal is VariableNode variable)
        {
            var value = variables is not null && variables.TryGetValue(variable.Name.Value, out var index) ? values[index] : Unset.Value;
            return value is null && type.IsNonNull() ? Unset.Value : value;
        }

        switch (type)
        {
            case NonNullType nonNull:
                return literal is NullValueNode ? Unset.Value : Coerce(literal, nonNull.NullableType, variables, values);
            case var _ when literal is NullValueNode:
                return null;
            case ListType list:
                return CoerceList(literal, list, variables, values);
            case InputObjectType input:
                return literal is ObjectValueNode @object ? CoerceObject(@object, input, variables, values) : Unset.Value;
            case EnumType @enum:
                return literal is EnumValueNode name && @enum.TryGetValue(name.Value, out var member) ? member : Unset.Value;
            default:
                return CoerceScalar(literal, (ScalarType)type);
        }
    }

    /// <summary>What is wrong with a literal without variables; null where it is a value of the type.</summary>
    public static LiteralProblem? FindProblem(ValueNode literal, IType type)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return literal is NullValueNode
                    ? new LiteralProblem($"Expected value of type \"{type}\", found null.", literal)
                    : FindProblem(literal, nonNull.NullableType);
            case var _ when literal is NullValueNode:
                return null;
            case ListType list:
                return literal is ListValueNode items
                    ? items.Items.Select(item => FindProblem(item, list.ElementType)).FirstOrDefault(problem => problem is not null)
                    : FindProblem(literal, list.ElementType);
            case InputObjectType input:
                return FindObjectProblem(literal, input);
            case EnumType or ScalarType:
                return LeafProblem(literal, (NamedType)type) is { } message ? new LiteralProblem(message, literal) : null;
            default:
                // A place with an output type is an error of its own.
                return null;
        }
    }

    /// <summary>Why a literal is no value of a scalar or enum; null where it is one.</summary>
    public static string? LeafProblem(ValueNode literal, NamedType type)
    {
        if (type is EnumType @enum)
        {
            return EnumText.ProblemOf(@enum, literal);
        }

        try
        {
            ((ScalarType)type).ParseLiteralAsObject(literal);
            return null;
        }
        catch (ScalarValueException exception)
        {
            return exception.Message;
        }
    }

    private static object? CoerceList(ValueNode literal, ListType list, IReadOnlyDictionary<string, int>? variables, object?[] values)
    {
        if (literal is not ListValueNode { Items: var items })
        {
            // A single value is a list of itself (§3.11).
            var single = Coerce(literal, list.ElementType, variables, values);
            return Unset.Is(single) ? single : new[] { single };
        }

        var result = new object?[items.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var item = Coerce(items[i], list.ElementType, variables, values);
            if (Unset.Is(item))
            {
                // A variable without a value is null within a list (§6.1.2), which only a nullable entry can be.
                if (items[i] is not VariableNode || list.ElementType.IsNonNull())
                {
                    return Unset.Value;
                }

                item = null;
            }

            result[i] = item;
        }

        return result;
    }

    private static object CoerceObject(
        ObjectValueNode literal, InputObjectType type, IReadOnlyDictionary<string, int>? variables, object?[] values)
    {
        var result = new InputObjectValue(type);
        foreach (var given in literal.Fields)
        {
            if (!type.TryGetField(given.Name.Value, out var field))
            {
                return Unset.Value;
            }

            var value = Coerce(given.Value, field.Type, variables, values);
            // Only a variable that was not given leaves the field to its default; one that is null where null is excluded is wrong (§3.10).
            if (Unset.Is(value) && !IsVariableWithoutValue(given.Value, variables, values))
            {
                return Unset.Value;
            }

            result.Values[field.Index] = value;
        }

        return InputObjects.FillDefaults(type, result) && (!type.IsOneOf || InputObjects.HasExactlyOne(result)) ? result : Unset.Value;
    }

    private static bool IsVariableWithoutValue(ValueNode literal, IReadOnlyDictionary<string, int>? variables, object?[] values)
        => literal is VariableNode variable
            && (variables is null || !variables.TryGetValue(variable.Name.Value, out var position) || Unset.Is(values[position]));

    private static object CoerceScalar(ValueNode literal, ScalarType type)
    {
        try
        {
            return type.ParseLiteralAsObject(literal);
        }
        catch (ScalarValueException)
        {
            return Unset.Value;
        }
    }

    private static LiteralProblem? FindObjectProblem(ValueNode literal, InputObjectType type)
    {
        if (literal is not ObjectValueNode { Fields: var given })
        {
            return new LiteralProblem($"Expected value of type \"{type}\", found {literal}.", literal);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in given)
        {
            var name = entry.Name.Value;
            if (!names.Add(name))
            {
                return new LiteralProblem($"There can be only one input field named \"{name}\".", entry.Name);
            }

            if (!type.TryGetField(name, out var field))
            {
                return new LiteralProblem(InputObjects.UnknownField(type, name), entry);
            }

            if (FindProblem(entry.Value, field.Type) is { } problem)
            {
                return problem;
            }
        }

        if (type.Fields.FirstOrDefault(field => field.IsRequired && !names.Contains(field.Name)) is { } missing)
        {
            return new LiteralProblem(InputObjects.MissingField(missing), literal);
        }

        return type.IsOneOf && (given.Count != 1 || given[0].Value is NullValueNode)
            ? new LiteralProblem($"OneOf Input Object \"{type}\" must specify exactly one key.", literal)
            : null;
    }
}
