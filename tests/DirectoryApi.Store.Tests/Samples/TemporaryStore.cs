using System.Globalization;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>A SQLite store in a folder of its own, which goes with it.</summary>
internal sealed class TemporaryStore : TestStore
{
    public TemporaryStore()
    {
        Folder = Directory.CreateTempSubdirectory("store-").FullName;
        FilePath = Path.Combine(Folder, "directory.db");
        Store = Open(TimeSpan.FromSeconds(10));
    }

    public string Folder { get; }

    public string FilePath { get; }

    public override IDirectoryStore Store { get; }

    internal override IStoreSessions Sessions => new StoreFile(new SqliteStoreOptions { Path = FilePath });

    public override IDirectoryStore Open(TimeSpan patience) =>
        new SqliteDirectoryStore(new SqliteStoreOptions { Path = FilePath, BusyTimeout = patience, WatchInterval = TimeSpan.FromMilliseconds(20) }, Clock);

    public override void Execute(string sql)
    {
        using var connection = Connect();
        Execute(connection, sql);
    }

    /// <summary>The first column of what a statement gives.</summary>
    public List<string> Ask(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    public override void SetVersion(int version) => Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"));

    public override IDisposable HoldWriteLock()
    {
        var connection = Connect();
        Execute(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    public override string Dump()
    {
        using var connection = Connect();
        return TableDump.Of(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    }

    /// <summary>A plain connection to the file, as another program would open it.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public override void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
