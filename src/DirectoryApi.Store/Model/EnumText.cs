using System.Collections.Frozen;

namespace DirectoryApi.Store.Model;

/// <summary>Enumeration values as the store writes them: by name, so that a value may be added anywhere in the enumeration.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(value => value.ToString(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> ByValue = ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The name of <paramref name="value"/>.</summary>
    public static string Write(T value) => ByValue.TryGetValue(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(T).Name}.");

    /// <summary>The value named <paramref name="text"/>; a <see cref="FormatException"/> for any other text.</summary>
    public static T Read(string text) => ByName.TryGetValue(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is not a {typeof(T).Name}.");
}
