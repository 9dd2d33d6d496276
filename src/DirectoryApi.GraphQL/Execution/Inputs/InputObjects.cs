using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Inputs;

/// <summary>What literals and JSON have in common as input objects (§3.10).</summary>
internal static class InputObjects
{
    /// <summary>Gives fields without a value their defaults.</summary>
    /// <returns>False where a required field has no value.</returns>
    public static bool FillDefaults(InputObjectType type, InputObjectValue value)
    {
        var isComplete = true;
        foreach (var field in type.Fields)
        {
            if (!Unset.Is(value.Values[field.Index]))
            {
                continue;
            }

            if (field.DefaultValue is not null)
            {
                value.Values[field.Index] = LiteralCoercion.CoerceConstant(field.DefaultValue, field.Type);
            }

            isComplete &= !field.IsRequired;
        }

        return isComplete;
    }

    public static bool HasExactlyOne(InputObjectValue value)
    {
        var given = value.Values.Where(entry => !Unset.Is(entry)).ToList();
        return given.Count == 1 && given[0] is not null;
    }

    public static string UnknownField(InputObjectType type, string name)
        => $"Field \"{name}\" is not defined by type \"{type}\".{Suggestions.DidYouMean(name, type.Fields.Select(field => field.Name))}";

    public static string MissingField(InputValueDefinition field)
        => $"Field \"{field.Coordinate}\" of required type \"{field.Type}\" was not provided.";
}
