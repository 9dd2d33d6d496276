using System.Text.Json;

namespace DirectoryApi.Tests.Reference;

/// <summary>An error as both sides tell it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Locations">Places in the document, each as line:column.</param>
/// <param name="Path">The response position; null for an error of the whole request.</param>
internal sealed record ReferenceError(string Message, string[] Locations, JsonElement[]? Path)
{
    /// <summary>An error of a response.</summary>
    public static ReferenceError From(JsonElement error) => new(
        error.GetProperty("message").GetString()!,
        error.TryGetProperty("locations", out var locations)
            ? [.. locations.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}")]
            : [],
        error.TryGetProperty("path", out var path) ? [.. path.EnumerateArray()] : null);

    /// <summary>The error on one line.</summary>
    public override string ToString() => $"{Message} ({string.Join(", ", Locations)}){(Path is null ? "" : " at " + string.Join('.', Path))}";
}
