using System.Security.Cryptography;
using System.Text.Json;
using DirectoryApi.Developers.Explorer;
using DirectoryApi.Tests.Node;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The table of what the explorer loads against the packages of npm.</summary>
public sealed class ExplorerFileTests
{
    public static TheoryData<string> Urls => [.. ExplorerPackages.All.Select(package => package.Url)];

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Package_HasTheVersionAndHashOfItsFile(string url)
    {
        var package = ExplorerPackages.All.Single(package => package.Url == url);
        var file = ExplorerFiles.PathOf(package);
        var name = new Uri(url).AbsolutePath.Split('/')[2].Split('@')[0];
        using var about = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(NodeFolder.Require("explorer"), "node_modules", name, "package.json"), TestContext.Current.CancellationToken));
        var hash = SHA384.HashData(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));

        Assert.Equal(ExplorerFiles.VersionOf(package), about.RootElement.GetProperty("version").GetString());
        Assert.Equal("sha384-" + Convert.ToBase64String(hash), package.Integrity);
    }
}
