using System.Net;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Serving;

public class ProxySettingsTests
{
    [Theory]
    [InlineData("", "127.0.0.0/8", "::1/128")]
    [InlineData("10.0.0.7", "10.0.0.7/32")]
    [InlineData("10.0.0.0/24; fd00::1", "10.0.0.0/24", "fd00::1/128")]
    public void Read_OfAddressesAndNetworks_GivesNetworks(string value, params string[] expected) =>
        Assert.Equal(expected, Read(value).Select(network => network.ToString()));

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.256")]
    public void Read_OfWhatIsNoAddress_NamesTheSetting(string value) => Assert.Equal(
        $"Setting Proxy:Trusted (Proxy__Trusted): «{value}» is neither an address nor a network; give such as 10.0.0.7 or 10.0.0.0/24.",
        Assert.Throws<SettingException>(() => Read(value)).Message);

    private static IReadOnlyList<IPNetwork> Read(string value) =>
        ProxySettings.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Proxy:Trusted", (string?)value)]).Build());
}
