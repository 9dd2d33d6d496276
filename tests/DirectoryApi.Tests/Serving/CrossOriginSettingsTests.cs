using DirectoryApi.Operations;
using DirectoryApi.Serving;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Serving;

public class CrossOriginSettingsTests
{
    [Theory]
    [InlineData("Cors:Origins", "")]
    [InlineData("Cors:Origins", "https://a.example;http://b.example:8080", "https://a.example", "http://b.example:8080")]
    [InlineData("Cors:Origins:0", "https://a.example", "https://a.example")]
    public void Read_OfOrigins_GivesThem(string setting, string value, params string[] expected) => Assert.Equal(expected, Read(setting, value));

    [Theory]
    [InlineData("*")]
    [InlineData("a.example")]
    [InlineData("https://a.example/")]
    [InlineData("https://a.example/path")]
    [InlineData("https://A.example")]
    [InlineData("ftp://a.example")]
    public void Read_OfWhatIsNoOrigin_NamesTheSetting(string value) => Assert.Equal(
        $"Setting Cors:Origins (Cors__Origins): «{value}» is not an origin; give scheme and host, such as https://example.org.",
        Assert.Throws<SettingException>(() => Read("Cors:Origins", value)).Message);

    private static IReadOnlyList<string> Read(string setting, string value) =>
        CrossOriginSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting, (string?)value)]).Build());
}
