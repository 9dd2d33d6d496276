namespace DirectoryApi.Developers.Explorer;

/// <summary>The Content-Security-Policy of the explorer, the only page that loads anything from elsewhere.</summary>
public static class ExplorerPolicy
{
    /// <summary>
    /// The header's value: of the network only the very files of <see cref="ExplorerPackages"/>, and neither script nor style in the page.
    /// GraphiQL forces no more than that. Its dialogs try to add a style element that keeps the page behind them from scrolling, which
    /// the browser refuses and they do without.
    /// </summary>
    public static string ContentSecurityPolicy { get; } = string.Join("; ",
    [
        "default-src 'none'",
        $"script-src 'self' {UrlsOf("script")}",
        $"style-src 'self' {UrlsOf("style")}",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]);

    private static string UrlsOf(string kind) => string.Join(' ', ExplorerPackages.All.Where(package => package.Kind == kind).Select(package => package.Url));
}
