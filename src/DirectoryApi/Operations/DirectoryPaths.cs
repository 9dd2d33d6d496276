using System.IO.Hashing;
using System.Text;
using DirectoryApi.Operations.Configuration;
using DirectoryApi.Store.Locations;

namespace DirectoryApi.Operations;

/// <summary>Where the program finds what it works with; files and folders as absolute paths.</summary>
/// <param name="Store">The store.</param>
/// <param name="Annexes">The folder of the annexes a start imports.</param>
/// <param name="Gazetteer">The folder of the gazetteer.</param>
/// <param name="Decisions">The file of the decisions of maintainers.</param>
public sealed record DirectoryPaths(StoreLocation Store, string Annexes, string Gazetteer, string Decisions)
{
    private const string ProgramFolder = "DirectoryApi";
    private const int NameDigits = 12;

    /// <summary>
    /// How the paths of search indexes begin: beside a store in a file, as the file does; for one on a server under the user's local
    /// application data. Null for a user who has no such folder, whose indexes are kept in memory.
    /// </summary>
    public string? IndexPath =>
        Store.Sqlite is { } file ? file.Path
        : ApplicationData is { } data ? Path.Combine(data, ProgramFolder, "postgres-" + DigestOf(Store.ToString()))
        : null;

    private static string? ApplicationData =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data ? data : null;

    /// <summary>Works out the paths of the settings and checks that the folders exist.</summary>
    /// <exception cref="SettingException">A setting names a folder that does not exist, or a store cannot be placed.</exception>
    public static DirectoryPaths From(DirectoryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new DirectoryPaths(
            LocationOf(options.Store),
            FolderPath(options.Annexes, "annexes", DirectoryOptions.AnnexesSetting),
            FolderPath(options.Gazetteer, "gazetteer", DirectoryOptions.GazetteerSetting),
            DecisionsPath(options.Decisions));
    }

    private static StoreLocation LocationOf(string setting)
    {
        if (setting.Length == 0)
        {
            return ApplicationData is { } data
                ? StoreLocation.Parse(Path.Combine(data, ProgramFolder, "directory.db"))
                : throw DirectoryOptions.StoreSetting.Error("the user has no folder for application data here; name the store's file.");
        }

        try
        {
            var location = StoreLocation.Parse(setting);
            return location.Sqlite is { } file ? StoreLocation.Parse(FilePath(file.Path)) : location;
        }
        catch (FormatException exception)
        {
            throw DirectoryOptions.StoreSetting.Error(exception.Message);
        }
    }

    private static string FilePath(string setting)
    {
        var path = Path.GetFullPath(setting);
        return Directory.Exists(path)
            ? throw DirectoryOptions.StoreSetting.Error($"«{path}» is a folder; name a file in it, such as {Path.Combine(path, "directory.db")}.")
            : path;
    }

    private static string DecisionsPath(string setting)
    {
        var path = setting.Length > 0 ? Path.GetFullPath(setting) : Path.Combine(AppContext.BaseDirectory, "data", "matching", "decisions.tsv");
        return File.Exists(path)
            ? path
            : throw DirectoryOptions.DecisionsSetting.Error($"there is no file «{path}».");
    }

    private static string FolderPath(string value, string name, Setting setting)
    {
        var path = value.Length > 0 ? Path.GetFullPath(value) : Path.Combine(AppContext.BaseDirectory, "data", name);
        return Directory.Exists(path)
            ? path
            : throw setting.Error($"there is no folder «{path}».");
    }

    private static string DigestOf(string text) => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(text)))[..NameDigits];
}
