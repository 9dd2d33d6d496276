using System.Text.Json;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Compares records with their lists by value: a record compares its lists by reference.</summary>
internal static class Canonical
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
