using DirectoryApi.Operations;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations;

public class StoreSettingsTests
{
    [Theory]
    [InlineData("", 1_000)]
    [InlineData("00:00:00.1", 100)]
    [InlineData("00:00:30", 30_000)]
    [InlineData("01:00:00", 3_600_000)]
    public void Read_OfAnInterval_GivesIt(string value, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Read(value).PollInterval);

    [Theory]
    [InlineData("often", "«often» is not a time such as 00:00:01.")]
    [InlineData("00:00:00.05", "it is 00:00:00.05, but must be from 00:00:00.100 to 01:00:00.")]
    [InlineData("2", "it is 2, but must be from 00:00:00.100 to 01:00:00.")]
    public void Read_OfAnIntervalThatCannotBe_NamesTheSetting(string value, string problem) => Assert.Equal(
        $"Setting Store:PollInterval (Store__PollInterval): {problem}", Assert.Throws<SettingException>(() => Read(value)).Message);

    private static StoreSettings Read(string value) =>
        StoreSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Store:PollInterval", (string?)value)]).Build());
}
