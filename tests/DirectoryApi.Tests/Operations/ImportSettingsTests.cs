using DirectoryApi.Operations;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations;

public class ImportSettingsTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("0", 0)]
    [InlineData("2.5", 2.5)]
    [InlineData("100", 100)]
    public void Read_TakesAShareInPercent(string? value, double share) => Assert.Equal(share, Read(value).MaxResidue);

    [Theory]
    [InlineData("much", "«much» is not a number.")]
    [InlineData("2,5", "«2,5» is not a number.")]
    [InlineData("NaN", "«NaN» is not a number.")]
    [InlineData("-1", "it is -1, but must be from 0 to 100.")]
    [InlineData("100.5", "it is 100.5, but must be from 0 to 100.")]
    public void Read_OfWhatCannotBe_NamesTheSetting(string value, string problem)
    {
        var error = Assert.Throws<SettingException>(() => Read(value));
        Assert.Equal($"Setting Import:MaxResidue (--max-residue, Import__MaxResidue): {problem}", error.Message);
    }

    [Fact]
    public void Read_TakesTheShareThatMayBeWithdrawn_ByItsOwnName()
    {
        Assert.Equal(5, ImportSettings.Read(Configuration("MaxResidue", "2")).MaxWithdrawn);
        Assert.Equal(12.5, ImportSettings.Read(Configuration("MaxWithdrawn", "12.5")).MaxWithdrawn);
        var error = Assert.Throws<SettingException>(() => ImportSettings.Read(Configuration("MaxWithdrawn", "all")));
        Assert.StartsWith("Setting Import:MaxWithdrawn (--max-withdrawn, Import__MaxWithdrawn): «all»", error.Message, StringComparison.Ordinal);
    }

    private static ImportSettings Read(string? value) =>
        ImportSettings.Read(Configuration("MaxResidue", value));

    private static IConfigurationRoot Configuration(string name, string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create($"Import:{name}", value)]).Build();
}
