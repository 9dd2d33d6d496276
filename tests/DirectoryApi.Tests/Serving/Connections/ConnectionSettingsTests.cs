using DirectoryApi.Operations;
using DirectoryApi.Serving.Connections;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Serving.Connections;

public class ConnectionSettingsTests
{
    [Fact]
    public void Read_OfNothing_GivesTheDefaults() => Assert.Equal(
        new ConnectionSettings(10_000, 64, 16_384, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(130), 1_024, TimeSpan.FromSeconds(5)), Read());

    [Theory]
    [InlineData("MaxConnections", "0", "it is 0, but must be from 1 to 1,000,000.")]
    [InlineData("MaxRequestHeaderBytes", "many", "«many» is not a whole number.")]
    [InlineData("DataRateGrace", "00:00:01", "it is 00:00:01, but must be from 00:00:01.500 to 00:05:00.")]
    public void Read_OfWhatCannotBe_NamesTheSetting(string name, string value, string problem) => Assert.Equal(
        $"Setting Limits:{name} (Limits__{name}): {problem}", Assert.Throws<SettingException>(() => Read((name, value))).Message);

    private static ConnectionSettings Read(params (string Name, string Value)[] settings) => ConnectionSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Limits:" + setting.Name, (string?)setting.Value)))
        .Build());
}
