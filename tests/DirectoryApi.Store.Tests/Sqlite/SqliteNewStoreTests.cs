using DirectoryApi.Store.Diagnosis;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Tests.Sqlite;

/// <summary>The first import writes straight to the file: what others see of it meanwhile, and what a kill leaves.</summary>
public sealed class SqliteNewStoreTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string JournalPath => _temporary.FilePath + "-journal";

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task FirstImport_LeavesAStoreWithAWriteAheadLog()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        Assert.Equal(["wal"], _temporary.Ask("PRAGMA journal_mode"));
        Assert.Equal([_temporary.FilePath], Directory.GetFiles(_temporary.Folder));
    }

    [Fact]
    public async Task StoreThatIsBeingMade_HasNoEditionYet_AndKeepsNobodyWaiting()
    {
        using var making = Making();

        // Whoever waited for the lock would wait until the test is cancelled.
        var patient = _temporary.Open(TimeSpan.FromHours(1));
        Assert.Equal(StoreState.Empty, await patient.ReadStateAsync(Token));
        Assert.Null(await patient.ReadEditionAsync(Token));
        Assert.Null(await patient.LoadSnapshotAsync(SamplePlaces.All, Token));
        Assert.Null(StoreDiagnosis.FindDamage(_temporary.FilePath, Token));
    }

    [Fact]
    public async Task StoreThatIsBeingMade_IsLockedForOtherImports()
    {
        using var making = Making();

        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.Open(TimeSpan.Zero).ApplyAsync(SampleDrafts.Small, null, Token));

        Assert.Equal(StoreErrorKind.Locked, error.Kind);
    }

    [Fact]
    public async Task ImportThatWaitedForTheFirst_FindsItsEdition()
    {
        var making = Making();
        var second = _temporary.ApplyAsync(SampleDrafts.Small);
        Assert.NotSame(second, await Task.WhenAny(second, Task.Delay(100, Token)));
        making.Dispose();

        Assert.Equal(1, (await second).Edition);
        Assert.Equal(5, (await _temporary.LoadAsync()).Offices.Count);
    }

    [Fact]
    public async Task FirstImportThatWasKilled_LeavesNothing()
    {
        // The files as a killed process leaves them.
        using var killed = new TemporaryStore();
        using (Making())
        {
            File.Copy(_temporary.FilePath, killed.FilePath);
            File.Copy(JournalPath, killed.FilePath + "-journal");
        }

        Assert.True(new FileInfo(killed.FilePath).Length > 0);
        Assert.Equal(StoreState.Empty, await killed.Store.ReadStateAsync(Token));

        Assert.Equal(1, (await killed.ApplyAsync(SampleDrafts.Small)).Edition);
        Assert.Equal(5, (await killed.LoadAsync()).Offices.Count);
        Assert.Null(StoreDiagnosis.FindDamage(killed.FilePath, Token));
        Assert.Equal([killed.FilePath], Directory.GetFiles(killed.Folder));
    }

    [Fact]
    public async Task StoreWithoutAWriteAheadLog_IsReadAndGetsOne()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Execute("PRAGMA journal_mode = DELETE");
        Assert.Equal(1, (await _temporary.Store.ReadStateAsync(Token)).Edition);

        Assert.Equal(2, (await _temporary.ApplyAsync(SampleDrafts.Large(3) with { BaseEdition = 1 })).Edition);

        Assert.Equal(["wal"], _temporary.Ask("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task EditionOfAStoreWithoutAWriteAheadLog_IsReadAfterAKillToo()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Execute("PRAGMA journal_mode = DELETE");
        using var killed = new TemporaryStore();
        using (var writing = _temporary.Connect())
        {
            Execute(writing, "PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE annex_rows SET cells = cells || cells || cells; DELETE FROM state;");
            File.Copy(_temporary.FilePath, killed.FilePath);
            File.Copy(JournalPath, killed.FilePath + "-journal");
        }

        Assert.False(RollbackJournal.TellsOfNewFile(killed.FilePath));
        Assert.Equal(1, (await killed.Store.ReadStateAsync(Token)).Edition);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(19)]
    [InlineData(512)]
    public void JournalThatTellsNothing_IsNotTakenForOneOfANewFile(int length)
    {
        File.WriteAllBytes(JournalPath, new byte[length]);

        Assert.False(RollbackJournal.TellsOfNewFile(_temporary.FilePath));
    }

    /// <summary>A first import that has begun to write its file, as one does whose pages do not fit into its cache.</summary>
    private SqliteConnection Making()
    {
        var connection = _temporary.Connect();
        Execute(connection, "PRAGMA cache_size = 1; BEGIN IMMEDIATE;");
        SqliteSchema.CreateTables(connection);
        Execute(connection, "CREATE TABLE filling AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT i, zeroblob(1000) FROM n");
        Assert.True(RollbackJournal.TellsOfNewFile(_temporary.FilePath));
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
