namespace DirectoryApi.Pages.Discovery;

/// <summary>What robots may ask for (RFC 9309): everything but results of searches, of which there is no end, and what is for programs.</summary>
internal static class RobotsText
{
    /// <summary>The file.</summary>
    /// <param name="origin">Scheme and host of the sitemap's address.</param>
    public static string Of(string origin) => $"""
        User-agent: *
        Disallow: /graphql
        Disallow: /export/
        Disallow: /kk/search
        Disallow: /ru/search
        Disallow: /en/search

        Sitemap: {origin}/sitemap.xml

        """;
}
