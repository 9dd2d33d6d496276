using DirectoryApi.Operations;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations;

public sealed class SettingCatalogueTests
{
    [Fact]
    public void All_HasEachSettingOnce() =>
        Assert.Distinct(SettingCatalogue.All.Select(setting => setting.Key), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void All_HasEverySettingThatIsDeclared()
    {
        var declared = typeof(SettingCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .Where(field => typeof(DirectoryApi.Operations.Configuration.Setting).IsAssignableFrom(field.FieldType) && !field.FieldType.ContainsGenericParameters)
            .Select(field => field.GetValue(null))
            .OfType<DirectoryApi.Operations.Configuration.Setting>();

        Assert.Empty(declared.Except(SettingCatalogue.All).Select(setting => setting.Key));
    }

    [Theory]
    [InlineData("Store:PolInterval", "Setting Store:PolInterval (Store__PolInterval): there is no such setting; the nearest is PollInterval. There are: PollInterval.")]
    [InlineData("Proxy:Trusts", "Setting Proxy:Trusts (Proxy__Trusts): there is no such setting; the nearest is Trusted. There are: Trusted.")]
    public void Check_OfANameThatIsNoSettings_TellsTheNearest(string key, string message) =>
        Assert.Equal(message, Assert.Throws<SettingException>(() => SettingCatalogue.Check(Configuration(key))).Message);

    [Theory]
    [InlineData("store:pollinterval")]
    [InlineData("Cors:Origins:0")]
    [InlineData("Kestrel:Endpoints:Http:Url")]
    [InlineData("AnotherProgram:Setting")]
    public void Check_OfSettings_AndOfSectionsOfOthers_IsSilent(string key) => SettingCatalogue.Check(Configuration(key));

    private static IConfigurationRoot Configuration(string key) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)"1")]).Build();
}
