using DirectoryApi.Acceptance.Tests.Commands;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A disk on which the new edition, or the search index, has no room.</summary>
public sealed class FullDiskTests : ChangedStoreTests
{
    private StoreContents _before = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _before = await StoreContents.ReadAsync(Store.Store);
    }

    [Fact]
    public async Task AnImportIntoAFullDisk_SaysSo_AndLeavesTheOldEdition()
    {
        TinyDisk.SkipUnlessPossible();
        var change = Changes.Apply(Store, 1);
        var failures = 0;
        for (var room = 64; ; room += 192)
        {
            using var disk = new TinyDisk();
            File.Copy(Store.Location, disk.Store);
            using var program = disk.Start(SizeInKibibytes(Store.Location) + room, change.Arguments);
            var exitCode = await program.WaitForExitAsync();
            var after = await ReadAsync(disk.Store);
            if (exitCode == 0)
            {
                Assert.Equal(_before.Edition + 1, after.Edition);
                break;
            }

            failures++;
            Assert.Equal(_before, after);
            Assert.Contains("The disk of the store", program.Error, StringComparison.Ordinal);
            Assert.Contains("is full. Nothing was changed. Make room, then import again.", program.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
        }

        Assert.True(failures > 1, "It was full only once.");
    }

    [Fact]
    public async Task AnImportThatMayWriteNoMore_SaysSo_AndLeavesTheOldEdition()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The size of files is limited by a shell.");

        // 128 KiB for any file, which the log of the change is larger than. The runtime itself makes a large file, in memory, for code
        // that it may write or execute but not both at once.
        const string limit = "trap '' XFSZ; ulimit -f 256; exec \"$@\"";
        using var program = RunningProgram.StartCommand(
            ["sh", "-c", limit, "sh", .. RunningProgram.Command, .. Changes.Apply(Store, 1).Arguments, "--store", Store.Location], ("DOTNET_EnableWriteXorExecute", "0"));

        Assert.Equal(1, await program.WaitForExitAsync());
        Assert.Contains("could not be read or written", program.Error, StringComparison.Ordinal);
        await Store.CheckAsync();
        Assert.Equal(_before, await StoreContents.ReadAsync(Store.Store));
        await Changes.Apply(Store, 1).RepeatAsync();
        Assert.Equal(_before.Edition + 1, (await StoreContents.ReadAsync(Store.Store)).Edition);
    }

    [Fact]
    public async Task ASearchIndexOnAFullDisk_IsKeptInMemory_AndSaidSo()
    {
        TinyDisk.SkipUnlessPossible();
        using var disk = new TinyDisk();
        File.Copy(Store.Location, disk.Store);

        using var program = disk.Start(SizeInKibibytes(Store.Location) + 64, "serve", "--no-import", "--urls", "http://127.0.0.1:0");
        var written = await program.WaitForAsync("Press Ctrl-C to stop.");

        Assert.Contains("cannot be written", await program.WaitForAsync("It is kept in memory"), StringComparison.Ordinal);
        using var client = new HttpClient();
        var found = await client.GetStringAsync(
            ServedAddress.In(written) + "?query=" + Uri.EscapeDataString("{ search(query: \"Темір ауданы\", first: 1) { nodes { name } } }"), TestContext.Current.CancellationToken);
        Assert.Contains("Темір", found, StringComparison.Ordinal);
        program.Interrupt();
    }

    private static int SizeInKibibytes(string path) => (int)(new FileInfo(path).Length / 1024);

    private static async Task<StoreContents> ReadAsync(string path)
    {
        await SqliteDurableStore.CheckAsync(path);
        return await StoreContents.ReadAsync(new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, TimeProvider.System));
    }
}
