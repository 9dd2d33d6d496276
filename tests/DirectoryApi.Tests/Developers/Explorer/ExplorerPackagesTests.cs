using DirectoryApi.Developers.Explorer;

namespace DirectoryApi.Tests.Developers.Explorer;

public class ExplorerPackagesTests
{
    [Fact]
    public void All_AreOfAnExactVersion_WithAHash()
        => Assert.All(ExplorerPackages.All, package =>
        {
            Assert.Matches(@"^https://cdn\.jsdelivr\.net/npm/[a-z-]+@\d+\.\d+\.\d+/", package.Url);
            Assert.Matches("^sha384-[A-Za-z0-9+/]{64}$", package.Integrity);
            Assert.Contains(package.Kind, new[] { "script", "style" });
        });

    [Fact]
    public void ContentSecurityPolicy_AllowsOfTheNetworkThesePackagesOnly()
    {
        var policy = ExplorerPolicy.ContentSecurityPolicy;
        var addresses = policy.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Contains("://", StringComparison.Ordinal));

        Assert.Equal(ExplorerPackages.All.Select(package => package.Url).Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
    }
}
