namespace DirectoryApi.Tests.Node;

/// <summary>Folders of the tests with scripts for Node.js and the packages that <c>npm ci</c> puts beside them.</summary>
internal static class NodeFolder
{
    /// <summary>The folder. Skips the running test where its packages are missing, or fails it if CI=true.</summary>
    /// <param name="name">The folder's name under <c>tests</c>.</param>
    public static string Require(string name)
    {
        var path = Path.Combine(FindRoot(), "tests", name);
        if (!Directory.Exists(Path.Combine(path, "node_modules")))
        {
            var advice = $"Packages are not installed: run 'npm ci' in tests/{name} (Node.js 20 or later).";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", advice);
            Assert.Fail(advice);
        }

        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DirectoryApi.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from a checkout.");
    }
}
