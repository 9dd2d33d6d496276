using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Store.Tests.Samples;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class SqliteErrorTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Reading_GoesOnDuringAnImport()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var other = _temporary.Connect();
        Execute(other, "BEGIN IMMEDIATE; UPDATE editions SET program_version = 'unfinished'");

        Assert.Equal(1, (await _temporary.Store.ReadStateAsync(Token)).Edition);
        Assert.Equal(5, (await _temporary.LoadAsync()).Offices.Count);
    }

    [Fact]
    public async Task SqliteFileOfAnotherProgram_IsLeftAlone()
    {
        Alter("CREATE TABLE theirs (id INTEGER)");
        var before = await File.ReadAllBytesAsync(_temporary.FilePath, Token);

        var errors = await ErrorsOfEveryMember.OfAsync(_temporary.Store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.NotAStore, error.Kind));
        Assert.Equal(before, await File.ReadAllBytesAsync(_temporary.FilePath, Token));
    }

    [Fact]
    public async Task FileThatIsNoDatabase_IsLeftAlone()
    {
        await File.WriteAllTextAsync(_temporary.FilePath, string.Concat(Enumerable.Repeat("This is a letter, not a store.\n", 100)), Token);
        var before = await File.ReadAllBytesAsync(_temporary.FilePath, Token);

        var errors = await ErrorsOfEveryMember.OfAsync(_temporary.Store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.NotAStore, error.Kind));
        Assert.Equal(before, await File.ReadAllBytesAsync(_temporary.FilePath, Token));
    }

    [Fact]
    public async Task EmptyFile_IsANewStore()
    {
        await File.WriteAllBytesAsync(_temporary.FilePath, [], Token);

        Assert.Null((await _temporary.Store.ReadStateAsync(Token)).Edition);
        Assert.Equal(1, (await _temporary.ApplyAsync(SampleDrafts.Small)).Edition);
    }

    [Fact]
    public async Task PathOfAFolder_CannotBeOpened()
    {
        Directory.CreateDirectory(_temporary.FilePath);

        var errors = await ErrorsOfEveryMember.OfAsync(_temporary.Store, Token);

        Assert.All(errors, error => Assert.Equal(StoreErrorKind.CannotOpen, error.Kind));
        Assert.Contains("it is a folder", errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatCannotBeMade_CannotBeOpened()
    {
        await File.WriteAllTextAsync(_temporary.FilePath, "a file", Token);
        var store = new SqliteDirectoryStore(
            new SqliteStoreOptions { Path = Path.Combine(_temporary.FilePath, "below", "directory.db") }, _temporary.Clock);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.ApplyAsync(SampleDrafts.Small, null, Token));

        Assert.Equal(StoreErrorKind.CannotOpen, error.Kind);
    }

    [Fact]
    public async Task DamagedPages_AreCorrupt()
    {
        await _temporary.ApplyAsync(SampleDrafts.Large(300));
        await using (var file = File.OpenWrite(_temporary.FilePath))
        {
            // The header stays, so that it is still a store; all else is rubbish.
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5A, (int)file.Length - 4096).ToArray(), Token);
        }

        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.LoadAsync());

        Assert.Equal(StoreErrorKind.Corrupt, error.Kind);
    }

    [Fact]
    public async Task TransactionThatWasKilled_LeavesTheEditionBefore()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var killed = Path.Combine(_temporary.Folder, "killed.db");
        using (var connection = _temporary.Connect())
        {
            // Spill uncommitted pages into the log, then copy the files as a killed process leaves them.
            Execute(connection, "PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE annex_rows SET cells = cells || cells || cells; DELETE FROM state;");
            File.Copy(_temporary.FilePath, killed);
            File.Copy(_temporary.FilePath + "-wal", killed + "-wal");
            Assert.True(new FileInfo(killed + "-wal").Length > 0);
        }

        var store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = killed }, _temporary.Clock);

        Assert.Equal(1, (await store.ReadStateAsync(Token)).Edition);
        Assert.Equal(
            [SampleDrafts.Russian, SampleDrafts.Kazakh],
            await store.ReadDocumentsAsync(Token),
            (left, right) => Canonical.Of(left) == Canonical.Of(right));
    }

    [Fact]
    public async Task ReadOnlyFile_IsServedButNotImportedInto()
    {
        Assert.SkipWhen(CanWriteAnywhere(), "This user may write to read-only files.");
        await _temporary.ApplyAsync(SampleDrafts.Small);
        File.SetAttributes(_temporary.FilePath, FileAttributes.ReadOnly);

        Assert.Equal(5, (await _temporary.LoadAsync()).Offices.Count);
        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.ApplyAsync(SampleDrafts.Large(3)));

        Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
        File.SetAttributes(_temporary.FilePath, FileAttributes.Normal);
    }

    [Fact]
    public async Task ReadOnlyFolder_IsServedButNotImportedInto()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || CanWriteAnywhere(), "This user may write to read-only folders.");
        await _temporary.ApplyAsync(SampleDrafts.Small);
        const UnixFileMode readOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        SetMode(readOnly);
        try
        {
            Assert.Equal(5, (await _temporary.LoadAsync()).Offices.Count);
            Assert.Equal(1, (await _temporary.Store.ReadStateAsync(Token)).Edition);
            var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.ApplyAsync(SampleDrafts.Large(3)));
            Assert.Equal(StoreErrorKind.ReadOnly, error.Kind);
        }
        finally
        {
            SetMode(readOnly | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task MissingStoreInReadOnlyFolder_CannotBeCreated()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || CanWriteAnywhere(), "This user may write to read-only folders.");
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.ApplyAsync(SampleDrafts.Small));
            Assert.Equal(StoreErrorKind.CannotOpen, error.Kind);
        }
        finally
        {
            SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData(5, StoreErrorKind.Locked)]
    [InlineData(8, StoreErrorKind.ReadOnly)]
    [InlineData(10, StoreErrorKind.InputOutput)]
    [InlineData(11, StoreErrorKind.Corrupt)]
    [InlineData(13, StoreErrorKind.DiskFull)]
    [InlineData(14, StoreErrorKind.CannotOpen)]
    [InlineData(26, StoreErrorKind.NotAStore)]
    public void ResultCodes_HaveAKindAndNameTheFile(int code, StoreErrorKind kind)
    {
        var error = SqliteErrors.Of("/var/lib/directory.db", new SqliteException("reason", code));

        Assert.Equal(kind, error!.Kind);
        Assert.Contains("/var/lib/directory.db", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ResultCodeOfABug_IsNotTranslated() =>
        Assert.Null(SqliteErrors.Of("directory.db", new SqliteException("constraint failed", 19)));

    private static bool CanWriteAnywhere() => Environment.IsPrivilegedProcess;

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Alter(string sql)
    {
        using var connection = _temporary.Connect();
        Execute(connection, sql);
    }

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_temporary.Folder, mode);
        }
    }
}
