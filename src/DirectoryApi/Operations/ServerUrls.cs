using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>The addresses to serve at.</summary>
internal static class ServerUrls
{
    /// <summary>The setting. Being a web server's own, it has its usual name in the environment; <c>Urls</c> is one too.</summary>
    public static TextSetting Setting { get; } = new(
        "", "Urls", "http://localhost:5080", "addresses with `http` or `https`, semicolons between them; `*` stands for any host", "where the server listens")
    {
        Argument = "--urls",
        EnvironmentVariable = "ASPNETCORE_URLS",
    };

    /// <summary>Reads and checks the addresses, so that a mistake is told before an import and not after it. Kestrel's own forms for any host, <c>*</c> and <c>+</c>, are allowed.</summary>
    /// <exception cref="SettingException">One of them is no address to serve at.</exception>
    public static string Read(IConfiguration configuration)
    {
        var urls = Setting.Read(configuration);
        foreach (var url in urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // A URI knows no * and + for any host.
            var candidate = url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal);
            if (!Uri.TryCreate(candidate, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
            {
                throw Setting.Error($"«{url}» is not an address to serve at; give one such as http://localhost:5080.");
            }
        }

        return urls;
    }
}
