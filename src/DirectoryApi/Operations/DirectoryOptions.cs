namespace DirectoryApi.Operations;

/// <summary>
/// The program's settings: section <c>Directory</c> of appsettings.json, environment variables such as <c>Directory__Store</c>,
/// and arguments such as <c>--store</c>; what comes later wins.
/// </summary>
public sealed class DirectoryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Directory";

    /// <summary>
    /// The store: path of its file, or <c>postgres://user@host/database</c>; empty for <c>DirectoryApi/directory.db</c> under the user's
    /// local application data.
    /// </summary>
    public string Store { get; set; } = "";

    /// <summary>Folder of the annexes that a start imports; empty for the one that comes with the program.</summary>
    public string Annexes { get; set; } = "";

    /// <summary>Folder of the gazetteer; empty for the one that comes with the program.</summary>
    public string Gazetteer { get; set; } = "";

    /// <summary>File of the decisions of maintainers on what is one office; empty for the one that comes with the program.</summary>
    public string Decisions { get; set; } = "";
}
