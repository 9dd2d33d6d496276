using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary><c>search</c> and <c>suggest</c> on the command line.</summary>
public sealed class SearchCommandTests
{
    [Fact]
    public async Task Search_AndSuggest_TellOfTheStore()
    {
        using var folder = new TemporaryFolder();
        var store = folder.File("directory.db");
        Assert.Equal(0, (await RunningProgram.RunAsync("import", Repository.PathOf("data", "annexes", "P1200000363.ru.txt"), "--store", store)).ExitCode);

        var (exitCode, text, _) = await RunningProgram.RunAsync("search", "где ровд акколь", "--first", "1", "--language", "ru", "--explain", "--store", store);
        Assert.Equal(0, exitCode);
        Assert.Contains("kind           «ровд»: InternalAffairs", text, StringComparison.Ordinal);
        Assert.Contains("Отдел внутренних дел Аккольского района", text, StringComparison.Ordinal);
        Assert.Contains("akmola-akkol-internal-affairs\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\+\d\.\d\d kind: ", text);

        (exitCode, var json, _) = await RunningProgram.RunAsync(
            "search", "полиция", "--kind", "internal-affairs", "--near", "51.99,70.95", "--first", "2", "--format", "json", "--store", store);
        Assert.Equal(0, exitCode);
        using var report = JsonDocument.Parse(json);
        var hits = report.RootElement.GetProperty("hits");
        Assert.Equal(2, hits.GetArrayLength());
        Assert.InRange(hits[0].GetProperty("distanceKilometres").GetDouble(), 0, 5);
        Assert.Equal("NONE", report.RootElement.GetProperty("relaxation").GetString());

        (exitCode, var suggestions, _) = await RunningProgram.RunAsync("suggest", "кокш", "--language", "ru", "--first", "1", "--store", store);
        Assert.Equal(0, exitCode);
        Assert.Equal("Кокшетау, Акмолинская область\tsettlement kokshetau\n", suggestions.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--near", "91,0", "--near is no point")]
    [InlineData("--near", "NaN,0", "--near is no point")]
    [InlineData("--near", "51", "--near is no point")]
    [InlineData("--first", "0", "--first must be from 1 to 100.")]
    [InlineData("--language", "de", "de")]
    [InlineData("--kind", "school", "school")]
    public async Task Search_OfABadOption_SaysWhatIsWrongWithIt(string option, string value, string message)
    {
        var (exitCode, _, error) = await RunningProgram.RunAsync("search", "цон", option, value);

        Assert.Equal(1, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_OfAnEmptyStore_SaysSo()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, error) = await RunningProgram.RunAsync("search", "цон", "--store", folder.File("none.db"));

        Assert.Equal(1, exitCode);
        Assert.Empty(output);
        Assert.Contains("has no edition yet, and so nothing to search", error, StringComparison.Ordinal);
    }
}
