namespace DirectoryApi.Operations;

/// <summary>Checks the addresses to serve at, so that a mistake is told before an import and not after it.</summary>
internal static class ServerUrls
{
    /// <summary>Checks addresses separated by semicolons; Kestrel's own forms for any host, <c>*</c> and <c>+</c>, are allowed.</summary>
    /// <exception cref="SettingException">One of them is no address to serve at.</exception>
    public static void Check(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // A URI knows no * and + for any host.
            var candidate = url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal);
            if (!Uri.TryCreate(candidate, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
            {
                throw SettingException.ForUrls($"«{url}» is not an address to serve at; give one such as http://localhost:5080.");
            }
        }
    }
}
