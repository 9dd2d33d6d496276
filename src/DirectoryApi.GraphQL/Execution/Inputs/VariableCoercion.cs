using System.Text.Json;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.GraphQL.TypeSystem.Scalars;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>The values of an operation's variables from the request's JSON (CoerceVariableValues, §6.1.2).</summary>
internal static class VariableCoercion
{
    // More than this many errors tell a developer nothing new, and a hostile list could hold thousands.
    private const int MaxErrors = 50;

    /// <summary>Coerces all variables.</summary>
    /// <param name="definitions">The operation's variables.</param>
    /// <param name="variables">The JSON object of the request; of kind Undefined or Null where none was sent.</param>
    /// <param name="values">Receives the coerced values by the variables' positions.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static List<Error>? Coerce(IReadOnlyList<VariableDefinition> definitions, JsonElement variables, object?[] values)
    {
        List<Error>? errors = null;
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
            if (variables.ValueKind != JsonValueKind.Object || !variables.TryGetProperty(definition.Name, out var json))
            {
                values[i] = definition.Default;
                if (Unset.Is(definition.Default) && definition.Type.IsNonNull())
                {
                    Add(ref errors, definition, $"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided.");
                }
            }
            else if (json.ValueKind == JsonValueKind.Null && definition.Type.IsNonNull())
            {
                Add(ref errors, definition, $"Variable \"${definition.Name}\" of non-null type \"{definition.Type}\" must not be null.");
            }
            else
            {
                var coercion = new Coercion(definition, errors);
                values[i] = coercion.Coerce(json, definition.Type, null);
                errors = coercion.Errors;
            }

            if (errors?.Count >= MaxErrors)
            {
                Add(ref errors, definition, "Too many errors processing variables, error limit reached. Execution aborted.");
                break;
            }
        }

        return errors;
    }

    private static void Add(ref List<Error>? errors, VariableDefinition definition, string message)
        => (errors ??= []).Add(new Error(message) { Code = ErrorCodes.BadUserInput, Locations = [definition.Node.Location] });

    /// <summary>A step into the value, kept as a chain so that nothing is built unless there is an error.</summary>
    private sealed record Step(Step? Previous, string? Field, int Index)
    {
        public override string ToString() => Previous + (Field is null ? $"[{Index}]" : "." + Field);
    }

    private sealed class Coercion(VariableDefinition definition, List<Error>? errors)
    {
        private List<Error>? _errors = errors;

        public List<Error>? Errors => _errors;

        public object? Coerce(JsonElement json, IType type, Step? path)
        {
            switch (type)
            {
                case NonNullType nonNull:
                    return json.ValueKind == JsonValueKind.Null
                        ? Fail(json, path, $"Expected non-nullable type \"{type}\" not to be null.")
                        : Coerce(json, nonNull.NullableType, path);
                case var _ when json.ValueKind == JsonValueKind.Null:
                    return null;
                case ListType list:
                    return CoerceList(json, list, path);
                case InputObjectType input:
                    return CoerceObject(json, input, path);
                case EnumType @enum:
                    return CoerceEnum(json, @enum, path);
                default:
                    return CoerceScalar(json, (ScalarType)type, path);
            }
        }

        private object?[] CoerceList(JsonElement json, ListType list, Step? path)
        {
            if (json.ValueKind != JsonValueKind.Array)
            {
                return [Coerce(json, list.ElementType, path)];
            }

            var values = new object?[json.GetArrayLength()];
            var index = 0;
            foreach (var item in json.EnumerateArray())
            {
                if (_errors?.Count >= MaxErrors)
                {
                    break;
                }

                values[index] = Coerce(item, list.ElementType, new Step(path, null, index));
                index++;
            }

            return values;
        }

        private object? CoerceObject(JsonElement json, InputObjectType type, Step? path)
        {
            if (json.ValueKind != JsonValueKind.Object)
            {
                return Fail(json, path, $"Expected type \"{type}\" to be an object.");
            }

            var value = new InputObjectValue(type);
            foreach (var property in json.EnumerateObject())
            {
                if (_errors?.Count >= MaxErrors)
                {
                    return value;
                }

                if (type.TryGetField(property.Name, out var field))
                {
                    value.Values[field.Index] = Coerce(property.Value, field.Type, new Step(path, field.Name, 0));
                }
                else
                {
                    Fail(json, path, InputObjects.UnknownField(type, property.Name));
                }
            }

            if (!InputObjects.FillDefaults(type, value))
            {
                foreach (var missing in type.Fields.Where(field => field.IsRequired && Unset.Is(value.Values[field.Index])))
                {
                    Fail(json, path, $"Field \"{missing.Name}\" of required type \"{missing.Type}\" was not provided.");
                }
            }

            if (type.IsOneOf)
            {
                CheckOneOf(json, type, value, path);
            }

            return value;
        }

        private void CheckOneOf(JsonElement json, InputObjectType type, InputObjectValue value, Step? path)
        {
            var given = type.Fields.Where(field => !Unset.Is(value.Values[field.Index])).ToList();
            if (given.Count != 1)
            {
                Fail(json, path, $"Exactly one key must be specified for OneOf type \"{type}\".");
            }

            if (given.Count > 0 && json.GetProperty(given[0].Name) is { ValueKind: JsonValueKind.Null } missing)
            {
                Fail(missing, new Step(path, given[0].Name, 0), $"Field \"{given[0].Name}\" must be non-null.");
            }
        }

        private object? CoerceEnum(JsonElement json, EnumType type, Step? path)
        {
            if (json.ValueKind != JsonValueKind.String)
            {
                var text = JsonText.Inspect(json);
                return Fail(json, path, $"Enum \"{type}\" cannot represent non-string value: {text}.{EnumText.DidYouMean(type, text)}");
            }

            var name = json.GetString()!;
            return type.TryGetValue(name, out var value) ? value : Fail(json, path, EnumText.Unknown(type, name));
        }

        private object? CoerceScalar(JsonElement json, ScalarType type, Step? path)
        {
            try
            {
                return type.ParseValueAsObject(json);
            }
            catch (ScalarValueException exception)
            {
                return Fail(json, path, exception.Message);
            }
        }

        private object? Fail(JsonElement json, Step? path, string message)
        {
            var place = path is null ? string.Empty : $" at \"{definition.Name}{path}\"";
            Add(ref _errors, definition, $"Variable \"${definition.Name}\" got invalid value {JsonText.Inspect(json)}{place}; {message}");
            return null;
        }
    }
}
