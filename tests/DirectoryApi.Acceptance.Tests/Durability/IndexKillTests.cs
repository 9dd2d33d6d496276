using DirectoryApi.Acceptance.Tests.Commands;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A server is killed while it writes the search index beside its store: the next one makes the index anew.</summary>
public sealed class IndexKillTests : ChangedStoreTests
{
    private const int Seed = 20_260_303;
    private const string Unfinished = ".tmp";

    private StoreContents _contents = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // A tenth of the points at which imports are killed, since each is two starts of a server.
    private static int Points => Math.Max(KillPoints.Count / 10, 3);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _contents = await StoreContents.ReadAsync(Store.Store);
    }

    [Fact]
    public async Task AServerThatIsKilledWhileItWritesTheIndex_LeavesAStoreThatTheNextOneServes()
    {
        var half = 0;
        for (var point = 0; point < Points; point++)
        {
            RemoveIndex();
            await KillWhileWritingAsync(TimeSpan.FromMilliseconds(new Random(Seed + point).NextDouble() * 30));
            half += IndexFiles().Count(IsUnfinished);

            Assert.Equal((_contents.Edition, _contents.Offices), await ProgramUnderTest.ListCurrentAsync(Store.Location));
            await AssertServedAsync();
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{half} of {Points} kills left half an index");
        Assert.True(half > 0, "No kill left half an index.");
    }

    [Fact]
    public async Task AnIndexThatIsCutOff_IsMadeAnew_AndSaidSo()
    {
        await AssertServedAsync();
        var path = Assert.Single(IndexFiles());
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.Equal((_contents.Edition, _contents.Offices), await ProgramUnderTest.ListCurrentAsync(Store.Location));
        Assert.Contains("cannot be used: it is damaged or cut off. It is made anew.", await AssertServedAsync(), StringComparison.Ordinal);
    }

    /// <summary>Serves a store that has no index until some time after the index was begun.</summary>
    private async Task KillWhileWritingAsync(TimeSpan delay)
    {
        using var program = ProgramUnderTest.Serve(Store.Location);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (IndexFiles().Count == 0)
        {
            await Task.Delay(1, limit.Token);
        }

        await Task.Delay(delay, Token);
        await program.KillAsync();
    }

    /// <summary>Starts a server, which finds an office and has one whole index; gives what it wrote. Then it is killed.</summary>
    private async Task<string> AssertServedAsync()
    {
        using var program = ProgramUnderTest.Serve(Store.Location);
        var written = await program.WaitForAsync("Press Ctrl-C to stop.");
        var address = ServedAddress.In(written);
        Assert.Equal((_contents.Edition, _contents.Offices, _contents.Rows), await ProgramUnderTest.AskAsync(address));
        using var client = new HttpClient();
        var found = await client.GetStringAsync(
            address + "?query=" + Uri.EscapeDataString("{ search(query: \"Темір ауданы\", first: 1) { nodes { name } } }"), Token);
        Assert.Contains("Темір", found, StringComparison.Ordinal);
        Assert.Single(IndexFiles(), path => !IsUnfinished(path));
        await program.KillAsync();
        return program.Output + program.Error;
    }

    private void RemoveIndex()
    {
        foreach (var path in IndexFiles())
        {
            File.Delete(path);
        }
    }

    private List<string> IndexFiles() =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(Store.Location)!, Path.GetFileName(Store.Location) + ".search-*")];

    private static bool IsUnfinished(string path) => path.EndsWith(Unfinished, StringComparison.Ordinal);
}
