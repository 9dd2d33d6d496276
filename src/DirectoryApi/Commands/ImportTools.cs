using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Memory;
using DirectoryApi.Store.Editions;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Commands;

/// <summary>What commands that plan or import work with.</summary>
/// <param name="Paths">The files and folders of the settings.</param>
/// <param name="Store">The store.</param>
/// <param name="Gazetteer">The places.</param>
/// <param name="Import">Imports into the store.</param>
internal sealed record ImportTools(DirectoryPaths Paths, IDirectoryStore Store, Gazetteer Gazetteer, DirectoryImport Import)
{
    /// <summary>
    /// Makes the tools of the settings, all of which are checked before anything is read. Where there is much to read, the program begins
    /// anew here (<see cref="BatchCollector"/>).
    /// </summary>
    /// <param name="settings">The settings given with the command.</param>
    /// <param name="documents">The paths of the documents that they are for.</param>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static ImportTools Open(Dictionary<string, string?> settings, IReadOnlyList<string> documents)
    {
        var importSettings = ImportSettings.Read(Settings.Load(settings));
        var paths = DirectoryPaths.From(Settings.Read(settings));
        BatchCollector.BeginAnewFor(documents, paths.Store.Sqlite?.Path);
        var store = StoreOpening.Open(paths);
        var basis = ImportBasis.Read(paths);
        return new ImportTools(paths, store, basis.Gazetteer, new DirectoryImport(store, basis, importSettings));
    }
}
