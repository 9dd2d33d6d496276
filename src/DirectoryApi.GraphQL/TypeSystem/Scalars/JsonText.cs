using System.Text;
using System.Text.Json;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary>JSON values as messages show them.</summary>
internal static class JsonText
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    /// <summary>The value in the short form of error messages: nested and long values are abridged.</summary>
    public static string Inspect(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    /// <summary>The text of a JSON string.</summary>
    /// <exception cref="ScalarValueException">The string has half of a surrogate pair.</exception>
    public static string GetString(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ScalarValueException($"String cannot represent a lone surrogate: {value.GetRawText()}");
        }
    }

    private static void Append(StringBuilder text, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array when value.GetArrayLength() == 0:
                text.Append("[]");
                break;
            case JsonValueKind.Array:
                AppendArray(text, value, depth);
                break;
            case JsonValueKind.Object when value.GetPropertyCount() == 0:
                text.Append("{}");
                break;
            case JsonValueKind.Object:
                AppendObject(text, value, depth);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendArray(StringBuilder text, JsonElement value, int depth)
    {
        if (depth == MaxDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        var count = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (count == MaxItems)
            {
                break;
            }

            text.Append(count++ == 0 ? string.Empty : ", ");
            Append(text, item, depth + 1);
        }

        var rest = value.GetArrayLength() - count;
        text.Append(rest switch { 0 => "]", 1 => ", ... 1 more item]", _ => $", ... {rest} more items]" });
    }

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        var separator = "{ ";
        if (depth == MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            text.Append(separator).Append(property.Name).Append(": ");
            Append(text, property.Value, depth + 1);
            separator = ", ";
        }

        text.Append(" }");
    }
}
