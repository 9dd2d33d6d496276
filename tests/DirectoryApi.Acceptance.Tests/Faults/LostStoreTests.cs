using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Durability;
using DirectoryApi.Acceptance.Tests.Serving;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>
/// The file of a store goes bad under a server that serves it: the server goes on from memory, says that it is degraded, and recovers
/// by itself when the file is put back, be it with the same edition or with another.
/// </summary>
public sealed class LostStoreTests : ChangedStoreTests
{
    private readonly TemporaryFolder _copies = new();

    private string Copy => _copies.File("copy.db");

    private string NewerCopy => _copies.File("newer.db");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        File.Copy(Store.Location, Copy);
        await Changes.Apply(Store, 1).RepeatAsync();
        File.Copy(Store.Location, NewerCopy);
        File.Copy(Copy, Store.Location, overwrite: true);
    }

    public override ValueTask DisposeAsync()
    {
        _copies.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task AStoreThatIsLostWhileServing_IsServedFromMemory_UntilItIsPutBack()
    {
        using var server = await ServerUnderFault.StartAsync(Store.Location);
        await AssertServesOnAsync(server, () => File.Delete(Store.Location), problem: null);
        await AssertServesOnAsync(server, () => File.WriteAllBytes(Store.Location, []), problem: null);
        await AssertServesOnAsync(server, () => CutOff(Store.Location), "Corrupt");
        await AssertServesOnAsync(server, () => Overwrite(Store.Location), "NotAStore");
        await AssertServesOnAsync(server, () => MakeFolder(Store.Location), "CannotOpen");
    }

    [Fact]
    public async Task AStoreThatMayNotBeReadAnyMore_IsServedFromMemory_UntilItMay()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Permissions are those of Linux.");

        // Without these rights of his, what others may not read root may not either.
        string[]? wrapper = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : null;
        using var server = await ServerUnderFault.StartAsync(Store.Location, wrapper: wrapper);
        await AssertServesOnAsync(server, () => ForbidReading(Store.Location), "CannotOpen");
    }

    [Fact]
    public async Task AnIndexThatIsLostWhileServing_IsMadeAnew()
    {
        using var server = await ServerUnderFault.StartAsync(Store.Location);
        var served = 1;
        foreach (var lose in (Action<string>[])[CutOff, Overwrite, File.Delete])
        {
            lose(Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(Store.Location)!, $"*.search-{served}-*")));

            using var found = JsonDocument.Parse(await server.AskAsync());
            Assert.True(found.RootElement.GetProperty("data").GetProperty("search").GetProperty("totalCount").GetInt32() > 0);

            // The next edition has an index in a file again.
            served = 3 - served;
            PutBack(served == 1 ? Copy : NewerCopy);
            await ServesAsync(server, served);
        }
    }

    /// <summary>Loses the store twice: then it is put back with the edition that was served, and then with another one. In the end the first is served again.</summary>
    private async Task AssertServesOnAsync(ServerUnderFault server, Action lose, string? problem)
    {
        var answer = await server.AskAsync();
        await server.UntilAsync("Healthy");

        lose();
        Assert.Equal(problem, await server.UntilAsync("Degraded"));
        Assert.Equal(answer, await server.AskAsync());

        PutBack(Copy);
        await server.UntilAsync("Healthy");
        Assert.Equal(answer, await server.AskAsync());

        lose();
        await server.UntilAsync("Degraded");
        PutBack(NewerCopy);
        await ServesAsync(server, edition: 2);
        PutBack(Copy);
        await ServesAsync(server, edition: 1);
        Assert.DoesNotContain("   at ", server.Program.Output + server.Program.Error, StringComparison.Ordinal);
    }

    private static async Task ServesAsync(ServerUnderFault server, int edition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(90));
        while (new WholeAnswers().Add(await server.AskAsync()) != edition)
        {
            await Task.Delay(20, limit.Token);
        }

        await server.UntilAsync("Healthy");
    }

    private static void CutOff(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.SetLength(file.Length / 3);
    }

    private static void Overwrite(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        var garbage = new byte[file.Length];
        new Random(20_260_402).NextBytes(garbage);
        file.Write(garbage);
    }

    private static void MakeFolder(string path)
    {
        File.Delete(path);
        Directory.CreateDirectory(path);
    }

    private static void ForbidReading(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }

    /// <summary>Puts a copy in the place of what is there, in one step.</summary>
    private void PutBack(string copy)
    {
        if (Directory.Exists(Store.Location))
        {
            Directory.Delete(Store.Location);
        }

        var beside = Store.Location + ".put-back";
        File.Copy(copy, beside, overwrite: true);
        File.Move(beside, Store.Location, overwrite: true);
    }
}
