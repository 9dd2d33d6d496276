using DirectoryApi.Operations;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations;

public sealed class SearchSettingsTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("True", true)]
    public void Explain_IsOffUnlessItIsSet(string? value, bool explain) => Assert.Equal(explain, Read(value).Explain);

    [Fact]
    public void Explain_OfAnotherValue_StopsTheStart() => Assert.Equal(
        "Setting Search:Explain (Search__Explain): «yes» is neither true nor false.", Assert.Throws<SettingException>(() => Read("yes")).Message);

    private static SearchSettings Read(string? value) =>
        SearchSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Search:Explain", value)]).Build());
}
