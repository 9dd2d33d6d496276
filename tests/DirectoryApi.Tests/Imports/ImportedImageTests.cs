using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Sqlite;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Imports;

/// <summary>The image of the directory that comes with the program: of every value that annexes print.</summary>
public sealed class ImportedImageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("directory-api-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task SnapshotOfTheImage_EqualsThatOfTheStore()
    {
        var paths = DirectoryPaths.From(new DirectoryOptions { Store = Path.Combine(_folder.FullName, "directory.db") });
        var basis = ImportBasis.Read(paths);
        var notices = new List<EditionImageNotice>();
        var images = new EditionImages(paths.IndexPath!, TimeProvider.System, notices.Add) { LeastOffices = 1 };
        var store = new SqliteDirectoryStore(paths.Store.Sqlite!, TimeProvider.System, images);
        await new DirectoryImport(store, basis).RunAsync(
            AnnexFiles.In(paths.Annexes), skipUnreadable: true, new PlainImportReporter(TextWriter.Null), whenRead: null, Token);
        var places = new GazetteerPlaces(basis.Gazetteer.Regions, basis.Gazetteer.Districts, basis.Gazetteer.Settlements);

        var ofTheStore = await store.LoadSnapshotAsync(places, Token);
        var image = Assert.Single(_folder.GetFiles("*.image-*"));
        var ofTheImage = await store.LoadSnapshotAsync(places, Token);

        Assert.Equal(973, ofTheImage!.Offices.Count);
        Assert.Equal(SnapshotText.Of(ofTheStore!), SnapshotText.Of(ofTheImage));
        Assert.Empty(notices);
        image.Refresh();
        Assert.True(image.Exists);
    }
}
