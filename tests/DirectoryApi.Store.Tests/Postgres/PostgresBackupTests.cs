using DirectoryApi.Store.Backups;
using DirectoryApi.Store.Tests.Contract;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Postgres;

public sealed class PostgresBackupTests(PostgresServer server) : BackupContract(new PostgresTestStore(server), new PostgresTestStore(server))
{
    [Fact]
    public async Task Restore_OfAFilesBackup_MovesTheStoreToTheServer()
    {
        var token = TestContext.Current.CancellationToken;
        using var file = new TemporaryStore();
        using var shared = new PostgresTestStore(server);
        await file.ApplyAsync(SampleDrafts.Small);
        var backup = Path.Combine(file.Folder, "backup.db");
        await StoreBackup.WriteAsync(file.Sessions, backup, replace: false, token);

        await StoreBackup.RestoreAsync(backup, shared.Sessions, replace: false, token);

        Assert.Equal(ModelDirectory.Describe(SampleDrafts.Small), ModelDirectory.Describe(await shared.ReadAsync()));
        Assert.Equal((await file.ReadAsync()).PublishedAt, (await shared.ReadAsync()).PublishedAt);
    }
}
