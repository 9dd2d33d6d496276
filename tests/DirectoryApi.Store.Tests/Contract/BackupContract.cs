using DirectoryApi.Store.Backups;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>What every store promises of back-ups.</summary>
public abstract class BackupContract : IDisposable
{
    private const int EditionsUnderWay = 12;

    private readonly TestStore _store;
    private readonly TestStore _other;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backup-");

    protected BackupContract(TestStore store, TestStore other) => (_store, _other) = (store, other);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.FullName, "backup.db");

    public void Dispose()
    {
        _store.Dispose();
        _other.Dispose();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Restore_OfABackup_GivesTheStoreAsItWas()
    {
        await PublishAsync(3);
        var before = _store.Dump();

        var content = await StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token);
        await PublishAsync(1);
        Assert.NotEqual(before, _store.Dump());
        Assert.Equal(content, await StoreBackup.RestoreAsync(File, _store.Sessions, replace: true, Token));

        Assert.Equal(before, _store.Dump());
        Assert.Equal(3, content.Edition);
        Assert.Equal(4, (await _store.RollBackAsync(1)).Edition);
    }

    [Fact]
    public async Task Restore_IntoANewStore_GivesTheSame()
    {
        await PublishAsync(2);
        await StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token);

        await StoreBackup.RestoreAsync(File, _other.Sessions, replace: false, Token);

        Assert.Equal(_store.Dump(), _other.Dump());
    }

    [Fact]
    public async Task Restore_IntoAStoreWithAnEdition_NeedsToBeAskedFor()
    {
        await PublishAsync(1);
        await StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token);
        await PublishAsync(1);
        var before = _store.Dump();

        var error = await Assert.ThrowsAsync<BackupException>(() => StoreBackup.RestoreAsync(File, _store.Sessions, replace: false, Token));

        Assert.Contains("--replace", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public async Task Restore_OfADamagedBackup_LeavesTheStoreAsItWas()
    {
        await PublishAsync(2);
        await StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token);
        var bytes = await System.IO.File.ReadAllBytesAsync(File, Token);
        Array.Clear(bytes, bytes.Length / 2, bytes.Length / 4);
        await System.IO.File.WriteAllBytesAsync(File, bytes, Token);
        var before = _store.Dump();

        await Assert.ThrowsAsync<BackupException>(() => StoreBackup.RestoreAsync(File, _store.Sessions, replace: true, Token));

        Assert.Equal(before, _store.Dump());
    }

    [Fact]
    public async Task Restore_OfWhatIsNoBackup_SaysSo()
    {
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5_000), Token);

        await Assert.ThrowsAsync<BackupException>(() => StoreBackup.RestoreAsync(File, _store.Sessions, replace: true, Token));
        await Assert.ThrowsAsync<BackupException>(() => StoreBackup.RestoreAsync(File + ".no", _store.Sessions, replace: true, Token));
    }

    [Fact]
    public async Task Restore_IsToldToThoseWhoWatch()
    {
        await PublishAsync(1);
        await StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token);
        await PublishAsync(1);
        await using var watch = _store.Store.WatchAsync(Token).GetAsyncEnumerator(Token);
        Assert.True(await watch.MoveNextAsync());
        Assert.Equal(2, watch.Current);

        await StoreBackup.RestoreAsync(File, _store.Sessions, replace: true, Token);

        Assert.True(await watch.MoveNextAsync());
        Assert.Equal(1, watch.Current);
    }

    [Fact]
    public async Task Write_OfAnEmptyStore_MakesNoFile()
    {
        await Assert.ThrowsAsync<BackupException>(() => StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token));

        Assert.Empty(_folder.EnumerateFiles());
    }

    [Fact]
    public async Task Write_OverAFile_NeedsToBeAskedFor()
    {
        await PublishAsync(1);
        await System.IO.File.WriteAllTextAsync(File, "kept", Token);

        await Assert.ThrowsAsync<BackupException>(() => StoreBackup.WriteAsync(_store.Sessions, File, replace: false, Token));
        Assert.Equal("kept", await System.IO.File.ReadAllTextAsync(File, Token));

        Assert.Equal(1, (await StoreBackup.WriteAsync(_store.Sessions, File, replace: true, Token)).Edition);
    }

    [Fact]
    public async Task Write_WhileEditionsArePublished_IsOfOneEdition()
    {
        await PublishAsync(1);
        var importing = Task.Run(() => PublishAsync(EditionsUnderWay), Token);
        var backups = 0;
        do
        {
            var path = $"{File}.{backups++}";
            var content = await StoreBackup.WriteAsync(_store.Sessions, path, replace: false, Token);

            // Edition n has the n-th name, in all its rows.
            var edition = (await new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, _store.Clock).ReadEditionAsync(Token))!;
            Assert.Equal(content.Edition, edition.Number);
            Assert.All(edition.Documents, document => Assert.Equal($"{edition.Number}.txt", document.FileName));
        }
        while (!importing.IsCompleted);
        await importing;

        Assert.True(backups > 1);
    }

    /// <summary>Publishes editions, whose documents have the number of the edition as their name.</summary>
    private async Task PublishAsync(int count)
    {
        for (var edition = 0; edition < count; edition++)
        {
            var next = ((await _store.Store.ReadStateAsync(Token)).Edition ?? 0) + 1;
            await _store.ApplyAsync(SampleDrafts.Small with
            {
                Documents = [.. SampleDrafts.Small.Documents.Select(document => document with { FileName = $"{next}.txt" })],
            });
        }
    }
}
