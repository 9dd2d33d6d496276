using System.Text.Json;

namespace DirectoryApi.Exports.Http;

/// <summary>The values of an enumeration by the names that the schema gives them: <c>PUBLIC_SERVICE_CENTRE</c>.</summary>
/// <typeparam name="T">The enumeration, whose values count from 0 without a gap.</typeparam>
internal static class ApiEnum<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Values.Select(value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()))];

    /// <summary>The name of a value.</summary>
    public static string NameOf(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>The value of a name in upper or lower case; false for a text that is none.</summary>
    public static bool TryParse(string name, out T value)
    {
        for (var index = 0; index < Values.Length; index++)
        {
            if (Names[index].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = Values[index];
                return true;
            }
        }

        value = default;
        return false;
    }
}
