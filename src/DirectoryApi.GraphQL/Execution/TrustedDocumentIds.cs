using System.Security.Cryptography;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>The names by which trusted documents are called.</summary>
internal static class TrustedDocumentIds
{
    private const string Prefix = "sha256:";

    public static string Of(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    public static string Normalize(string id)
        => (id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : id).ToLowerInvariant();
}
