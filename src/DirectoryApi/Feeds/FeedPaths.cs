namespace DirectoryApi.Feeds;

/// <summary>Where the feeds of changes are.</summary>
public static class FeedPaths
{
    /// <summary>As JSON Feed 1.1.</summary>
    public const string Json = "/feeds/changes.json";

    /// <summary>As Atom (RFC 4287).</summary>
    public const string Atom = "/feeds/changes.atom";
}
