using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary><c>apply</c>, <c>editions</c>, <c>rollback</c> and <c>explain</c>: an updated annex becomes an edition, and is taken back.</summary>
public sealed class ApplyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("directory.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AChangedAnnex_IsApplied_Listed_Explained_AndTakenBack()
    {
        await ImportAsync();
        var changed = await ChangedAnnex.WriteAsync(_folder.Path);
        var (exitCode, output, _) = await RunAsync("apply", changed, "--if-edition", "1");
        Assert.Equal(0, exitCode);
        Assert.Contains("     242  unchanged\n", output, StringComparison.Ordinal);
        Assert.Contains("Edition 2: 1 office added, 4 changed, 1 withdrawn, 242 unchanged.", output, StringComparison.Ordinal);

        var (_, explained, _) = await RunAsync("explain", await SlugAsync("Управление внутренних дел Ауэзовского района"));
        Assert.Contains("Управление внутренних дел имени Абая Ауэзовского района", explained, StringComparison.Ordinal);
        Assert.Contains("What earlier annexes said:", explained, StringComparison.Ordinal);
        Assert.Contains("replaced since: Управление внутренних дел Ауэзовского района", explained, StringComparison.Ordinal);

        (exitCode, output, _) = await RunAsync("rollback");
        Assert.Equal(0, exitCode);
        Assert.Contains("Edition 3: 1 office added, 4 changed, 1 withdrawn, 242 unchanged. It says what edition 1 said.", output, StringComparison.Ordinal);

        (_, output, _) = await RunAsync("editions");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.EndsWith("247     +1       ~4         −1", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("current, restores 1", lines[3], StringComparison.Ordinal);

        (_, output, _) = await RunAsync("plan", ChangedAnnex.Original);
        Assert.Contains("     247  unchanged\n", output, StringComparison.Ordinal);
        (_, output, _) = await RunAsync("rollback", "2");
        Assert.Contains("Edition 4: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_OfADocumentThatWasCutOff_IsRefused_UnlessToldOtherwise()
    {
        await ImportAsync();
        var cut = await ChangedAnnex.WriteCutAsync(_folder.Path);
        foreach (var command in (string[])["apply", "import"])
        {
            var (exitCode, _, error) = await RunAsync(command, cut);
            Assert.Equal(2, exitCode);
            Assert.Matches(@"\d+ of 247 offices would be withdrawn \([\d.]+ %\), and the limit is 5 %: .+; and \d+ more\.", error);
            Assert.Contains("raise Import:MaxWithdrawn (--max-withdrawn)", error, StringComparison.Ordinal);
        }

        var (planned, _, warning) = await RunAsync("plan", cut);
        Assert.Equal(0, planned);
        Assert.Contains("As it is, this would not be applied: ", warning, StringComparison.Ordinal);
        var (_, editions, _) = await RunAsync("editions");
        Assert.Equal(2, editions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var (allowed, output, _) = await RunAsync("apply", cut, "--max-withdrawn", "100");
        Assert.Equal(0, allowed);
        Assert.Contains("Edition 2: 0 offices added", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_WhereTheStoreHoldsAnotherEdition_SaysSo_AndChangesNothing()
    {
        await ImportAsync();
        var (exitCode, _, error) = await RunAsync("apply", await ChangedAnnex.WriteAsync(_folder.Path), "--if-edition", "7");
        Assert.Equal(3, exitCode);
        Assert.Contains("The store holds edition 1 and not 7", error, StringComparison.Ordinal);
        var (_, editions, _) = await RunAsync("editions");
        Assert.Equal(2, editions.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Serve_OfAnnexesThatWouldEmptyTheDirectory_GoesOnWithTheEditionThatIsThere()
    {
        await ImportAsync();
        var annexes = Directory.CreateDirectory(_folder.File("annexes")).FullName;
        await ChangedAnnex.WriteCutAsync(annexes);
        using var program = RunningProgram.Start(["--store", Store, "--annexes", annexes, "--urls", "http://127.0.0.1:0"]);
        var written = await program.WaitForAsync("Press Ctrl-C to stop.");
        Assert.Contains("Edition 1: 247 offices.", written, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported; the edition that is there is served: ", written, StringComparison.Ordinal);
        Assert.Contains("of 247 offices would be withdrawn", written, StringComparison.Ordinal);
        program.Interrupt();
        Assert.Equal(0, await program.WaitForExitAsync());
    }

    [Fact]
    public async Task CommandsOnAStoreWithoutEditions_SaySo_AndMakeNone()
    {
        foreach (var (arguments, expected, message) in ((string[], int, string)[])[
            (["editions"], 0, "has no edition yet"),
            (["rollback"], 1, "has no edition yet, so there is none to go back to"),
            (["explain", "akmola"], 1, "has no edition yet, and so no office to explain")])
        {
            var (exitCode, output, error) = await RunAsync(arguments);
            Assert.Equal(expected, exitCode);
            Assert.Contains(message, output + error, StringComparison.Ordinal);
            Assert.False(File.Exists(Store));
        }
    }

    [Fact]
    public async Task RollbackAndExplain_OfWhatIsNotThere_SayWhatIs()
    {
        await ImportAsync();
        var (exitCode, _, error) = await RunAsync("rollback");
        Assert.Equal(1, exitCode);
        Assert.Contains("Edition 1 is the first of the store", error, StringComparison.Ordinal);
        (exitCode, _, error) = await RunAsync("rollback", "9");
        Assert.Equal(1, exitCode);
        Assert.Contains("never had edition 9; it had 1 to 1", error, StringComparison.Ordinal);
        (exitCode, var output, _) = await RunAsync("rollback", "1");
        Assert.Equal(0, exitCode);
        Assert.Equal("Nothing changed: edition 1 is the current one.\n", output);
        (exitCode, _, error) = await RunAsync("explain", "akmola-");
        Assert.Equal(1, exitCode);
        Assert.Contains("No office has the slug, key or id «akmola-», or ever had. There are: akmola-", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_AsJson_TellsThePlaceOfEveryPrintedValue()
    {
        await ImportAsync();
        var (exitCode, output, _) = await RunAsync("explain", await SlugAsync("ЦОН Атырауской области"), "--format", "json");
        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(output);
        var phones = json.RootElement.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("field").GetString() == "phones");
        var lines = await File.ReadAllLinesAsync(ChangedAnnex.Original, TestContext.Current.CancellationToken);
        Assert.Equal(4, phones.GetProperty("places").GetArrayLength());
        Assert.All(phones.GetProperty("places").EnumerateArray(), place => Assert.Contains("21-29-42", lines[place.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal));
        Assert.Equal(4, json.RootElement.GetProperty("witnesses").GetArrayLength());
    }

    private async Task ImportAsync()
    {
        var (exitCode, _, error) = await RunAsync("import", ChangedAnnex.Original);
        Assert.True(exitCode == 0, error);
    }

    /// <summary>Slug of the office whose printed name holds a text, as a plan for an empty store tells it.</summary>
    private async Task<string> SlugAsync(string name)
    {
        var (_, output, _) = await RunningProgram.RunAsync("plan", ChangedAnnex.Original, "--format", "json", "--store", _folder.File("empty.db"));
        using var json = JsonDocument.Parse(output);
        return json.RootElement.GetProperty("offices").EnumerateArray()
            .Single(office => office.GetProperty("name").GetString()!.Contains(name, StringComparison.Ordinal)).GetProperty("slug").GetString()!;
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var (exitCode, output, error) = await RunningProgram.RunAsync([.. arguments, "--store", Store]);
        return (exitCode, output.ReplaceLineEndings("\n"), error);
    }
}
