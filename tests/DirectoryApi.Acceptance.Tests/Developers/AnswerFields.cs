using System.Text.Json;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>Looks over the fields of an answer's data.</summary>
internal static class AnswerFields
{
    /// <summary>The fields, as <c>office.phones.display</c>, that have nowhere in the answer a value other than null or an empty list.</summary>
    public static IReadOnlyList<string> WithoutValue(JsonElement data)
    {
        var hasValue = new Dictionary<string, bool>();
        Look(data, "", hasValue);
        return [.. hasValue.Where(field => !field.Value).Select(field => field.Key)];
    }

    private static void Look(JsonElement value, string path, Dictionary<string, bool> hasValue)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Look(item, path, hasValue);
                }

                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                {
                    var name = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
                    var isValue = field.Value.ValueKind != JsonValueKind.Null && !(field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() == 0);
                    hasValue[name] = hasValue.GetValueOrDefault(name) || isValue;
                    Look(field.Value, name, hasValue);
                }

                break;
        }
    }
}
