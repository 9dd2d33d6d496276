using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Operations;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Operations;

public class GraphQLSettingsTests
{
    [Fact]
    public void Read_OfNothing_LeavesTheDefaults()
    {
        var options = new RequestExecutorOptions();
        var settings = Read();
        settings.Apply(options);

        Assert.Equal(65_536, settings.MaxRequestBytes);
        Assert.Equal("", settings.TrustedDocumentFolder);
        Assert.Equivalent(new RequestExecutorOptions(), options);
    }

    [Fact]
    public void Read_OfEveryKind_IsApplied()
    {
        var options = new RequestExecutorOptions();
        var settings = Read(
            ("MaxRequestBytes", "1000"), ("maxdepth", "7"), ("MaxTokens", ""), ("MaxCost", "12.5"), ("ExecutionTimeout", "00:00:02"), ("TrustedDocuments", "trustedonly"), ("TrustedDocumentFolder", AppContext.BaseDirectory));
        settings.Apply(options);

        Assert.Equal(1_000, settings.MaxRequestBytes);
        Assert.Equivalent(
            new RequestExecutorOptions
            {
                MaxDepth = 7,
                MaxTokens = null,
                MaxCost = 12.5,
                ExecutionTimeout = TimeSpan.FromSeconds(2),
                TrustedDocuments = TrustedDocumentMode.TrustedOnly,
            },
            options);
    }

    [Theory]
    [InlineData("MaxDepth", "deep", "«deep» is not a whole number.")]
    [InlineData("MaxDepth", "", "«» is not a whole number.")]
    [InlineData("MaxDepth", "0", "it is 0, but must be from 1 to 500.")]
    [InlineData("MaxCost", "much", "«much» is not a number.")]
    [InlineData("MaxAliases", "-1", "it is -1, but must be 0 or more.")]
    [InlineData("MaxCost", "-1", "it is -1, but must be more than 0 and finite, or null.")]
    [InlineData("MaxCost", "NaN", "it is NaN, but must be more than 0 and finite, or null.")]
    [InlineData("ExecutionTimeout", "2.00:00:00", "it is 2.00:00:00, but must be more than zero and at most one day, or null.")]
    [InlineData("ExecutionTimeout", "soon", "«soon» is not a time such as 00:00:05.")]
    [InlineData("TrustedDocuments", "Closed", "«Closed» is not one of Open, TrustedOnly.")]
    [InlineData("TrustedDocuments", "TrustedOnly", "TrustedOnly leaves nothing but the examples to ask for without a folder of documents; name one in GraphQL:TrustedDocumentFolder.")]
    [InlineData("TrustedDocuments", "1", "«1» is not one of Open, TrustedOnly.")]
    [InlineData("MaxRequestBytes", "0", "it is 0, but must be from 1 to 16,777,216.")]
    [InlineData("TrustedDocumentFolder", "/no/such/folder", "there is no folder /no/such/folder.")]
    [InlineData("MaxDeepness", "1", "there is no such setting; the nearest is MaxDepth. There are: DocumentCacheSize, ExecutionTimeout, MaxAliases, MaxCost,")]
    public void Read_OfAValueThatCannotBe_NamesTheSetting(string name, string value, string problem)
    {
        var exception = Assert.Throws<SettingException>(() => Read((name, value)));

        Assert.StartsWith($"Setting GraphQL:{name} (GraphQL__{name}): {problem}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_HasEveryOptionOfTheEngine() => Assert.Empty(
        typeof(RequestExecutorOptions).GetProperties().Select(property => property.Name).Except(GraphQLSettings.All.Select(setting => setting.Name)));

    private static GraphQLSettings Read(params (string Name, string Value)[] settings) => GraphQLSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("GraphQL:" + setting.Name, (string?)setting.Value)))
        .Build());
}
