using DirectoryApi.Operations;
using DirectoryApi.Operations.Reference;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Operations.Reference;

/// <summary>Where settings change, run the tests with UPDATE_CONFIGURATION=true and look at what changes in the reference.</summary>
public sealed class SettingMarkdownTests
{
    [Fact]
    public void Reference_IsThatOfTheSettings()
    {
        var path = Checkout.PathOf("src", "DirectoryApi", "Operations", "CONFIGURATION.md");
        var reference = SettingMarkdown.Of(SettingCatalogue.All);
        if (Environment.GetEnvironmentVariable("UPDATE_CONFIGURATION") == "true")
        {
            File.WriteAllText(path, reference);
        }

        Assert.Equal(File.ReadAllText(path), reference);
    }
}
