using DirectoryApi.Store.Backups;
using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteBackupTests() : BackupContract(new TemporaryStore(), new TemporaryStore())
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restore_OfAnOlderProgramsBackup_BringsItUpToDate()
    {
        using var older = new TemporaryStore();
        using var store = new TemporaryStore();
        await older.ApplyAsync(SampleDrafts.Small);
        older.MakeOlder(1);
        var backup = Path.Combine(older.Folder, "backup.db");
        await StoreBackup.WriteAsync(older.Sessions, backup, replace: false, Token);
        var bytes = await File.ReadAllBytesAsync(backup, Token);

        await StoreBackup.RestoreAsync(backup, store.Sessions, replace: false, Token);

        Assert.Equal(SampleDrafts.Small.Offices.Count, (await store.ReadAsync()).Offices.Count);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(backup, Token));
    }

    [Fact]
    public async Task Write_OntoTheStoreItself_IsRefused()
    {
        using var store = new TemporaryStore();
        await store.ApplyAsync(SampleDrafts.Small);

        await Assert.ThrowsAsync<BackupException>(() => StoreBackup.WriteAsync(store.Sessions, store.FilePath, replace: true, Token));

        Assert.Equal(1, (await store.ReadAsync()).Number);
    }
}
