using DirectoryApi.Operations;
using DirectoryApi.Serving.RateLimiting;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Serving.RateLimiting;

public class RateLimitSettingsTests
{
    [Fact]
    public void Read_OfNothing_GivesTheDefaults() =>
        Assert.Equal(new RateLimitSettings(true, 6_000, TimeSpan.FromMinutes(1), 20, 50, 1_024, 32), Read());

    [Fact]
    public void Read_OfAll_GivesThem() => Assert.Equal(
        new RateLimitSettings(false, 10, TimeSpan.FromSeconds(5), 3, 2.5, 7, 4),
        Read(("Enabled", "false"), ("Quota", "10"), ("Window", "00:00:05"), ("ExportWeight", "3"), ("CostPerUnit", "2.5"), ("MaxConcurrentRequests", "7"), ("MaxConcurrentExports", "4")));

    [Theory]
    [InlineData("Enabled", "perhaps", "«perhaps» is neither true nor false.")]
    [InlineData("Quota", "0", "it is 0, but must be from 1 to 10,000,000.")]
    [InlineData("Window", "00:00:00.5", "it is 00:00:00.5, but must be from 00:00:01 to 01:00:00.")]
    public void Read_OfWhatCannotBe_NamesTheSetting(string name, string value, string problem) => Assert.Equal(
        $"Setting RateLimit:{name} (RateLimit__{name}): {problem}", Assert.Throws<SettingException>(() => Read((name, value))).Message);

    private static RateLimitSettings Read(params (string Name, string Value)[] settings) => RateLimitSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("RateLimit:" + setting.Name, (string?)setting.Value)))
        .Build());
}
