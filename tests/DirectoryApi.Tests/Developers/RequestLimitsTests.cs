using DirectoryApi.Developers;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Operations;
using DirectoryApi.Pages.Texts;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Tests.Developers;

public class RequestLimitsTests
{
    [Fact]
    public void Of_TellsWhatIsSet()
    {
        var limits = RequestLimits.Of(Settings(("MaxDepth", "7"), ("MaxRequestBytes", "5000"), ("ExecutionTimeout", "00:00:02.5"), ("MaxCost", "12.5")));

        Assert.Contains(("MaxDepth", "7"), limits);
        Assert.Contains(("MaxRequestBytes", "5000"), limits);
        Assert.Contains(("ExecutionTimeout", "2.5"), limits);
        Assert.Contains(("MaxCost", "12.5"), limits);
        Assert.Contains(("first", "100"), limits);
    }

    [Fact]
    public void Of_TellsThatALimitIsLifted()
        => Assert.Contains(("MaxCost", null), RequestLimits.Of(Settings(("MaxCost", ""))));

    [Fact]
    public void Of_NamesLimitsThatHaveATextInEveryLanguage()
        => Assert.All(
            from language in Enum.GetValues<Language>() from limit in RequestLimits.Of(Settings()) select (language, limit.Name),
            name => Assert.False(string.IsNullOrWhiteSpace(PageTexts.Of(name.language)[$"limit.{name.Name}"])));

    private static GraphQLSettings Settings(params (string Name, string Value)[] settings) => GraphQLSettings.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => "GraphQL:" + setting.Name, setting => (string?)setting.Value))
            .Build());
}
