using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>
/// The program's settings: section <c>Directory</c> of appsettings.json, environment variables such as <c>Directory__Store</c>,
/// and arguments such as <c>--store</c>; what comes later wins.
/// </summary>
public sealed class DirectoryOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Directory";

    private const string BesideTheProgram = "beside the program";

    /// <summary>The setting of <see cref="Store"/>.</summary>
    public static TextSetting StoreSetting { get; } = new(
        Section, nameof(Store), "", "a file, or a PostgreSQL database as `postgres://user@host/database` or `Host=…;Database=…`",
        "the store; by default `DirectoryApi/directory.db` under the user's local application data")
    {
        Argument = "--store",
    };

    /// <summary>The setting of <see cref="Annexes"/>.</summary>
    public static TextSetting AnnexesSetting { get; } = new(
        Section, nameof(Annexes), "", "a folder", $"where the annexes are that a start imports; by default `data/annexes` {BesideTheProgram}")
    {
        Argument = "--annexes",
    };

    /// <summary>The setting of <see cref="Gazetteer"/>.</summary>
    public static TextSetting GazetteerSetting { get; } = new(
        Section, nameof(Gazetteer), "", "a folder", $"where the gazetteer is; by default `data/gazetteer` {BesideTheProgram}")
    {
        Argument = "--gazetteer",
    };

    /// <summary>The setting of <see cref="Decisions"/>.</summary>
    public static TextSetting DecisionsSetting { get; } = new(
        Section, nameof(Decisions), "", "a file", $"the table of what maintainers decided to be one office or two; by default `data/matching/decisions.tsv` {BesideTheProgram}")
    {
        Argument = "--decisions",
    };

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [StoreSetting, AnnexesSetting, GazetteerSetting, DecisionsSetting];

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

    /// <summary>Reads the settings; whether what they name is there is checked by <see cref="DirectoryPaths.From"/>.</summary>
    public static DirectoryOptions Read(IConfiguration configuration) => new()
    {
        Store = StoreSetting.Read(configuration),
        Annexes = AnnexesSetting.Read(configuration),
        Gazetteer = GazetteerSetting.Read(configuration),
        Decisions = DecisionsSetting.Read(configuration),
    };
}
