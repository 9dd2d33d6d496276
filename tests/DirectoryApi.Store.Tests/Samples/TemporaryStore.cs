using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>A store in a folder of its own, which goes with it.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public TemporaryStore()
    {
        Folder = Directory.CreateTempSubdirectory("store-").FullName;
        FilePath = Path.Combine(Folder, "directory.db");
        Store = Open(TimeSpan.FromSeconds(10));
    }

    public string Folder { get; }

    public string FilePath { get; }

    public FixedClock Clock { get; } = new();

    public SqliteDirectoryStore Store { get; }

    public SqliteDirectoryStore Open(TimeSpan busyTimeout) =>
        new(new SqliteStoreOptions { Path = FilePath, BusyTimeout = busyTimeout }, Clock);

    public Task<ApplyResult> ApplyAsync(EditionDraft draft) => Store.ApplyAsync(draft, null, TestContext.Current.CancellationToken);

    public async Task<DirectorySnapshot> LoadAsync() =>
        await Store.LoadSnapshotAsync(SamplePlaces.All, TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("The store has no edition.");

    /// <summary>A plain connection to the file, as another program would open it.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
