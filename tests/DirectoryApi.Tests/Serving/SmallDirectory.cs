using DirectoryApi.Serving;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Store.Tests.Samples;
using DirectoryApi.Text.Places;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Tests.Serving;

/// <summary>The small directory in a store of its own that can be followed. What differs between its editions is the name of one office.</summary>
internal sealed class SmallDirectory : IDisposable
{
    /// <summary>The office whose name tells the edition.</summary>
    public const string OfficeKey = "con-10";

    private readonly string _folder = Directory.CreateTempSubdirectory("directory-api-").FullName;
    private readonly SqliteDirectoryStore _store;

    public SmallDirectory()
    {
        var path = StorePath;
        _store = new SqliteDirectoryStore(new SqliteStoreOptions { Path = path }, Clock);
        Store = new FollowedStore(_store);
        var places = SamplePlaces.All;
        Publisher = new DirectoryPublisher(
            Store, new Gazetteer(places.Regions, places.Districts, places.Settlements), path, TimeProvider.System, NullLogger.Instance);
    }

    /// <summary>The file of the store.</summary>
    public string StorePath => Path.Combine(_folder, "directory.db");

    public FollowedStore Store { get; }

    public DirectoryPublisher Publisher { get; }

    /// <summary>The time at which editions are published.</summary>
    public ManualClock Clock { get; } = new();

    /// <summary>The files of search indexes.</summary>
    public IEnumerable<string> IndexFiles => Directory.EnumerateFiles(_folder, "*.search-*");

    /// <summary>Publishes the next edition, without announcing it, and gives its number.</summary>
    public async Task<int> ApplyAsync()
    {
        var state = await _store.ReadStateAsync(TestContext.Current.CancellationToken);
        var draft = SampleDrafts.Small.With(
            OfficeKey, office => office with { Names = [office.Names[0] with { Text = NameIn((state.Edition ?? 0) + 1) }], Websites = [] });
        return (await _store.ApplyAsync(draft with { BaseEdition = state.Edition }, null, TestContext.Current.CancellationToken)).Edition;
    }

    /// <summary>Takes the store's file away, as somebody might who puts a copy in its place.</summary>
    public void DeleteStore()
    {
        foreach (var path in Directory.EnumerateFiles(_folder).Where(path => !path.Contains(".search-", StringComparison.Ordinal)))
        {
            File.Delete(path);
        }
    }

    /// <summary>The current edition, loaded.</summary>
    public async Task<PublishedDirectory> LoadAsync() =>
        await Publisher.LoadAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The store has no edition.");

    /// <summary>The name of the office in an edition.</summary>
    public static string NameIn(int edition) => $"ЦОН издания {edition}";

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
