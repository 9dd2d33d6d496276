using System.IO.Hashing;
using System.Text.Json;

namespace DirectoryApi.Offices;

/// <summary>
/// A short digest of what a list was asked for with, which its cursors carry: a cursor that comes back with other arguments stands in
/// another list, where its place means nothing.
/// </summary>
public static class QueryFingerprint
{
    private const int Bytes = 8;

    // A radius may be without bound.
    private static readonly JsonSerializerOptions Options = new() { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>The digest of some arguments, each as its public properties tell it: sixteen hexadecimal figures.</summary>
    public static string Of(params object?[] arguments) =>
        Convert.ToHexStringLower(XxHash128.Hash(JsonSerializer.SerializeToUtf8Bytes(arguments, Options)).AsSpan(0, Bytes));
}
