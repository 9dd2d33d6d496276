using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Acceptance.Tests.Documentation;

/// <summary>The README's examples run as printed and give what is printed.</summary>
public sealed partial class ReadmeTests(ServedDirectory directory)
{
    public static TheoryData<string, string> Examples { get; } = [.. ReadExamples()];

    [Fact]
    public void Readme_PrintsSixExamples() => Assert.Equal(6, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_GivesWhatIsPrinted(string query, string answer)
    {
        var given = await directory.AskAsync(query);
        using var printed = JsonDocument.Parse(answer);
        Assert.True(JsonElement.DeepEquals(printed.RootElement, given), $"The README prints\n{answer}\nbut the program answers\n{given}");
    }

    [Fact]
    public void Readme_TellsWhatARequestBeyondEachLimitGets()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        Assert.All(
            LimitCase.All.Where(limit => char.IsUpper(limit.Name[0])),
            limit => Assert.Contains($"`{limit.Code}` | {limit.Message} |", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_NamesEverySettingOfTheEngineWithItsDefault()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var defaults = new RequestExecutorOptions();
        Assert.All(
            typeof(RequestExecutorOptions).GetProperties().Where(property => property.Name != nameof(RequestExecutorOptions.TrustedDocuments)),
            property => Assert.Contains($"| `{property.Name}` | {Shown(property.GetValue(defaults))} |", readme, StringComparison.Ordinal));

        static string Shown(object? value) => value is TimeSpan time
            ? time.ToString()
            : Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<TheoryDataRow<string, string>> ReadExamples() =>
        Example().Matches(File.ReadAllText(Repository.PathOf("README.md")))
            .Select(match => new TheoryDataRow<string, string>(match.Groups["query"].Value, match.Groups["answer"].Value));

    [GeneratedRegex(@"```graphql\n(?<query>[^`]+)```\s+```json\n(?<answer>[^`]+)```")]
    private static partial Regex Example();
}
