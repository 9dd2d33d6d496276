using DirectoryApi.Operations;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations;

public class ImportSettingsTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("0", 0)]
    [InlineData("2.5", 2.5)]
    [InlineData("100", 100)]
    public void Read_TakesAShareInPercent(string? value, double share) => Assert.Equal(share, Read(value).MaxResidue);

    [Theory]
    [InlineData("", "«» is not a number of percent, such as 1 or 2.5.")]
    [InlineData("much", "«much» is not a number of percent, such as 1 or 2.5.")]
    [InlineData("2,5", "«2,5» is not a number of percent, such as 1 or 2.5.")]
    [InlineData("NaN", "«NaN» is not a number of percent, such as 1 or 2.5.")]
    [InlineData("-1", "it is -1, but must be from 0 to 100.")]
    [InlineData("100.5", "it is 100.5, but must be from 0 to 100.")]
    public void Read_OfWhatCannotBe_NamesTheSetting(string value, string problem)
    {
        var error = Assert.Throws<SettingException>(() => Read(value));
        Assert.Equal($"Setting Import:MaxResidue (--max-residue, Import__MaxResidue): {problem}", error.Message);
    }

    private static ImportSettings Read(string? value) =>
        ImportSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Import:MaxResidue", value)]).Build());
}
