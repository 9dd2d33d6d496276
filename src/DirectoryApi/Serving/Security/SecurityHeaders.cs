namespace DirectoryApi.Serving.Security;

/// <summary>Headers that keep pages to what they are made of (W3C Content Security Policy 3, Permissions Policy, Referrer Policy).</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of citizens' pages: nothing from elsewhere, nothing inline, no frame around them.</summary>
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // A page asks where the visitor is, on a click; it asks for nothing else.
    private const string Permissions = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";

    private const string NoSniffing = "nosniff";

    /// <summary>Sets the headers of a page.</summary>
    /// <param name="response">The answer, not begun.</param>
    /// <param name="policy">Its content security policy.</param>
    public static void SetForPage(HttpResponse response, string policy = PagePolicy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = NoSniffing;
        headers["Permissions-Policy"] = Permissions;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    /// <summary>Tells clients, with every answer, to take it for what it says it is (Fetch, <c>X-Content-Type-Options</c>).</summary>
    public static void UseNoSniffing(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.Headers.XContentTypeOptions = NoSniffing;
        return next(context);
    });
}
