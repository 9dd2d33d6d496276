using System.Globalization;
using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A store in a file.</summary>
internal sealed class SqliteDurableStore : DurableStore
{
    private readonly TemporaryFolder _folder = new();
    private int _number;
    private SqliteDirectoryStore _store;

    public SqliteDurableStore() => _store = Next();

    public override string Location => _store.FilePath;

    public override IDirectoryStore Store => _store;

    public override Task RenewAsync()
    {
        _store = Next();
        return Task.CompletedTask;
    }

    // Whoever opens the file next undoes what was not finished.
    public override Task SettleAsync() => Task.CompletedTask;

    public override async Task CheckAsync()
    {
        if (File.Exists(Location))
        {
            await CheckAsync(Location);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Asks SQLite whether a file is whole; fails where it is not.</summary>
    public static async Task CheckAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
        Assert.Null(Ask("PRAGMA foreign_key_check"));

        object? Ask(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    private SqliteDirectoryStore Next() => new(
        new SqliteStoreOptions { Path = _folder.File(string.Create(CultureInfo.InvariantCulture, $"directory-{++_number}.db")) }, TimeProvider.System);
}
