using System.Globalization;
using System.Text;
using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>Tells apart the values that variables have in different requests.</summary>
internal static class VariableKey
{
    // Long texts are hardly ever the same twice.
    private const int MaxLength = 200;

    /// <summary>A text that is the same for the same values only; null where the values are too many or too large to be worth one.</summary>
    /// <param name="positions">Which variables.</param>
    /// <param name="values">The coerced values of all variables.</param>
    public static string? Of(int[] positions, object?[] values)
    {
        var key = new StringBuilder();
        foreach (var position in positions)
        {
            if (!TryAppend(values[position], key) || key.Length > MaxLength)
            {
                return null;
            }
        }

        return key.ToString();
    }

    private static bool TryAppend(object? value, StringBuilder key)
    {
        if (Unset.Is(value))
        {
            key.Append("unset;");
            return true;
        }

        switch (value)
        {
            case null:
                key.Append("null;");
                return true;
            case EnumValueDefinition name:
                key.Append(name.Name).Append(';');
                return true;
            case string text:
                // With its length, so that no text reads like two values.
                key.Append(CultureInfo.InvariantCulture, $"{text.Length}:{text};");
                return true;
            case int or bool or double:
                key.Append(CultureInfo.InvariantCulture, $"{value};");
                return true;
            default:
                return false;
        }
    }
}
