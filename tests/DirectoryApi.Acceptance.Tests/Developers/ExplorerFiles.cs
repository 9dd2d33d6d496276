using DirectoryApi.Developers.Explorer;
using DirectoryApi.Tests.Node;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The files that the explorer loads, as npm has them.</summary>
internal static class ExplorerFiles
{
    /// <summary>Where npm put the file of a package. Skips or fails the running test where it did not.</summary>
    public static string PathOf(ExplorerPackage package)
    {
        // https://cdn.jsdelivr.net/npm/react@18.3.1/umd/react.production.min.js
        var parts = new Uri(package.Url).AbsolutePath.Split('/', 4)[2..];
        return Path.Combine(NodeFolder.Require("explorer"), "node_modules", parts[0].Split('@')[0], parts[1]);
    }

    /// <summary>The version that an address names.</summary>
    public static string VersionOf(ExplorerPackage package) => new Uri(package.Url).AbsolutePath.Split('/')[2].Split('@')[1];
}
