using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DirectoryApi.Developers.Examples;

/// <summary>An operation to learn from. Servers execute it by its hash too, as a trusted document.</summary>
/// <param name="Slug">Names it in addresses and texts: <c>nearest-open</c>.</param>
/// <param name="Document">The GraphQL document, with one operation.</param>
/// <param name="Variables">The operation's variables: a JSON object.</param>
public sealed record ExampleOperation(string Slug, string Document, string Variables)
{
    // Escaped for the address alone.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document's SHA-256, in lower-case hexadecimal digits: what to send as <c>documentId</c>.</summary>
    public string DocumentId => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)));

    /// <summary>The query string of a GET request that executes it by its hash, with the question mark in front.</summary>
    public string QueryString => $"?documentId={DocumentId}&variables={Uri.EscapeDataString(Compact(Variables))}";

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Plain);
    }
}
