using System.Text;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Reference;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations.Reference;

public sealed class SettingValueTests
{
    [Fact]
    public void Of_WhatIsNotSet_IsTheDefault() => Assert.Equal(("00:00:01", "default"), Of("Store:PollInterval"));

    [Fact]
    public void Of_WhatIsSetEmpty_IsTheDefault() => Assert.Equal(("00:00:01", "default"), Of("Store:PollInterval", argument: ""));

    [Fact]
    public void Of_WhatSeveralSet_IsTheLast()
    {
        Assert.Equal(("a.db", "settings.json"), Of("Directory:Store", file: """{ "Directory": { "Store": "a.db" } }"""));
        Assert.Equal(("b.db", "argument --store"), Of("Directory:Store", file: """{ "Directory": { "Store": "a.db" } }""", argument: "b.db"));
    }

    [Fact]
    public void Of_AList_HasItsEntries() => Assert.Equal(
        ("10.0.0.1; 10.0.0.2", "settings.json"), Of("Proxy:Trusted", file: """{ "Proxy": { "Trusted": ["10.0.0.1", "10.0.0.2"] } }"""));

    [Theory]
    [InlineData("postgres://directory:se/cret@db/directory", "postgres://directory:***@db/directory")]
    [InlineData("postgres://directory:s:e@cret@db/directory", "postgres://directory:***@db/directory")]
    [InlineData("postgres://directory@db/directory?sslmode=require&password=secret", "postgres://directory@db/directory?sslmode=require&password=***")]
    [InlineData("Host=db;Username=directory;Password = secret;Database=directory", "Host=db;Username=directory;Password = ***;Database=directory")]
    [InlineData("postgres://directory@db/directory", "postgres://directory@db/directory")]
    [InlineData("/var/lib/directory.db", "/var/lib/directory.db")]
    public void Of_AValueWithAPassword_HidesIt(string store, string shown) => Assert.Equal(shown, Of("Directory:Store", argument: store).Text);

    private static (string Text, string Source) Of(string key, string? file = null, string? argument = null)
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "settings.json"), file ?? "{}", Encoding.UTF8);
        var configuration = new ConfigurationBuilder().SetBasePath(folder.FullName).AddJsonFile("settings.json")
            .AddInMemoryCollection(argument is null ? [] : [KeyValuePair.Create(key, (string?)argument)]).Build();
        folder.Delete(recursive: true);
        var value = SettingValue.Of(SettingCatalogue.All.Single(setting => setting.Key == key), configuration);
        return (value.Text, value.Source);
    }
}
