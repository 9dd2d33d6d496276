namespace DirectoryApi.Tests.Samples;

/// <summary>The checkout that the tests run from.</summary>
internal static class Checkout
{
    private static readonly string Root = FindRoot();

    /// <summary>The path of a file, by the names that lead to it.</summary>
    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

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
