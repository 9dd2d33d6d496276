using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using DirectoryApi.Store.Locations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Benchmarks.Micro;

/// <summary>The annexes that come with the program, imported into a temporary store and loaded.</summary>
internal sealed class LoadedDirectory : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("directory-api-");
    private PublishedDirectory _directory = null!;

    private LoadedDirectory()
    {
    }

    /// <summary>Imports and loads.</summary>
    public static async Task<LoadedDirectory> ImportAsync()
    {
        var loaded = new LoadedDirectory();
        var paths = DirectoryPaths.From(new DirectoryOptions { Store = Path.Combine(loaded._folder.FullName, "directory.db") });
        var basis = ImportBasis.Read(paths);
        var store = DirectoryStores.Open(paths.Store, TimeProvider.System);
        var import = new DirectoryImport(store, basis);
        await import.RunAsync(AnnexFiles.In(paths.Annexes), skipUnreadable: true, new PlainImportReporter(TextWriter.Null), whenRead: null, CancellationToken.None);
        loaded._directory = (await new DirectoryPublisher(store, basis.Gazetteer, paths.IndexPath, TimeProvider.System, NullLogger.Instance).LoadAsync(CancellationToken.None))!;
        return loaded;
    }

    /// <summary>The program's executor.</summary>
    public static IRequestExecutor MakeExecutor(Action<RequestExecutorOptions>? modify = null)
    {
        var builder = DirectorySchema.Configure(new RequestExecutorBuilder(), GraphQLSettings.Read(new ConfigurationBuilder().Build()));
        return builder.ModifyOptions(modify ?? (_ => { })).Build();
    }

    /// <summary>The state of a request; without a cache of objects, every one is resolved each time.</summary>
    public object MakeRequest(bool keepsObjects) => new DirectoryRequest(keepsObjects ? _directory : _directory with { EncodedObjects = null }, []);

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);
}
