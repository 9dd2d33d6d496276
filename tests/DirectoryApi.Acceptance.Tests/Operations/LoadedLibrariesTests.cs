using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Operations;

/// <summary>What a server has in memory that only serves.</summary>
public sealed class LoadedLibrariesTests
{
    // By megabytes: OpenSSL, and what compiles expression trees.
    private static readonly string[] Heavy = ["libcrypto", "libssl", "System.Linq.Expressions.dll", "Microsoft.EntityFrameworkCore.dll"];

    private static readonly string[] Paths =
        ["/ru", "/kk/search?q=ХҚКО", "/graphql?query={offices(first:1){nodes{slug}}}", "/health/ready"];

    [Fact]
    public async Task AServer_LoadsNothingHeavy_ThatNobodyAsksFor()
    {
        using var server = await SmallServer.StartAsync();
        foreach (var path in Paths)
        {
            using var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        }

        var maps = await File.ReadAllTextAsync(
            string.Create(CultureInfo.InvariantCulture, $"/proc/{server.Program.Id}/maps"), TestContext.Current.CancellationToken);
        Assert.Contains("DirectoryApi.dll", maps, StringComparison.Ordinal);
        Assert.DoesNotContain(Heavy, library => maps.Contains(library, StringComparison.Ordinal));
    }
}
