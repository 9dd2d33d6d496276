using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Serving;
using DirectoryApi.Store.Locations;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.Search.Tests.Relevance;

/// <summary>The annexes that come with the program, imported into a temporary store and loaded.</summary>
public sealed class ImportedDirectory : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("directory-api-");
    private PublishedDirectory? _published;

    private ImportedDirectory()
    {
    }

    /// <summary>What requests are answered from.</summary>
    public PublishedDirectory Published => _published!;

    /// <summary>Imports and loads.</summary>
    public static async Task<ImportedDirectory> ImportAsync(CancellationToken cancellationToken)
    {
        var imported = new ImportedDirectory();
        try
        {
            await imported.LoadAsync(cancellationToken);
        }
        catch
        {
            imported.Dispose();
            throw;
        }

        return imported;
    }

    public void Dispose()
    {
        _published?.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var paths = DirectoryPaths.From(new DirectoryOptions { Store = Path.Combine(_folder.FullName, "directory.db") });
        var basis = ImportBasis.Read(paths);
        var store = DirectoryStores.Open(paths.Store, TimeProvider.System);
        await new DirectoryImport(store, basis).RunAsync(
            AnnexFiles.In(paths.Annexes), skipUnreadable: true, new PlainImportReporter(TextWriter.Null), whenRead: null, cancellationToken);
        var publisher = new DirectoryPublisher(store, basis.Gazetteer, paths.IndexPath, TimeProvider.System, NullLogger.Instance);
        _published = await publisher.LoadAsync(cancellationToken);
    }
}
