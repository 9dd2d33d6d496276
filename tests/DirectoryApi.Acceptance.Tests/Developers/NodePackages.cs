namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>Packages that <c>npm ci</c> puts into a folder of the tests.</summary>
internal static class NodePackages
{
    /// <summary>The folder. Skips the running test where the packages are missing, or fails it if CI=true.</summary>
    /// <param name="folder">The folder's name under <c>tests</c>.</param>
    public static string Require(string folder)
    {
        var path = Repository.PathOf("tests", folder);
        if (!Directory.Exists(Path.Combine(path, "node_modules")))
        {
            var advice = $"Packages are not installed: run 'npm ci' in tests/{folder} (Node.js 20 or later).";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", advice);
            Assert.Fail(advice);
        }

        return path;
    }
}
