namespace DirectoryApi.Operations;

/// <summary>The files and folders the program works with, as absolute paths.</summary>
/// <param name="Store">The store's file.</param>
/// <param name="Annexes">The folder of the annexes a start imports.</param>
/// <param name="Gazetteer">The folder of the gazetteer.</param>
public sealed record DirectoryPaths(string Store, string Annexes, string Gazetteer)
{
    /// <summary>Works out the paths of the settings and checks that the folders exist.</summary>
    /// <exception cref="SettingException">A setting names a folder that does not exist, or a store cannot be placed.</exception>
    public static DirectoryPaths From(DirectoryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new DirectoryPaths(
            StorePath(options.Store),
            FolderPath(options.Annexes, "annexes", nameof(DirectoryOptions.Annexes)),
            FolderPath(options.Gazetteer, "gazetteer", nameof(DirectoryOptions.Gazetteer)));
    }

    private static string StorePath(string setting)
    {
        if (setting.Length > 0)
        {
            var path = Path.GetFullPath(setting);
            return Directory.Exists(path)
                ? throw SettingException.For(nameof(DirectoryOptions.Store), $"«{path}» is a folder; name a file in it, such as {Path.Combine(path, "directory.db")}.")
                : path;
        }

        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0
            ? Path.Combine(data, "DirectoryApi", "directory.db")
            : throw SettingException.For(nameof(DirectoryOptions.Store), "the user has no folder for application data here; name the store's file.");
    }

    private static string FolderPath(string setting, string name, string settingName)
    {
        var path = setting.Length > 0 ? Path.GetFullPath(setting) : Path.Combine(AppContext.BaseDirectory, "data", name);
        return Directory.Exists(path)
            ? path
            : throw SettingException.For(settingName, $"there is no folder «{path}».");
    }
}
