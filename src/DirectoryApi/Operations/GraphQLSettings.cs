using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>
/// The settings of the GraphQL endpoint: section <c>GraphQL</c> of appsettings.json, or environment variables such as
/// <c>GraphQL__MaxDepth</c>. Every option of <see cref="RequestExecutorOptions"/> is one of them by its name.
/// </summary>
public sealed class GraphQLSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "GraphQL";

    private static readonly NumberSetting<int> MaxRequestBytesSetting = new(
        Section, nameof(MaxRequestBytes), GraphQLHttpOptions.DefaultMaxRequestBytes, 1, GraphQLHttpOptions.LargestMaxRequestBytes,
        "how many bytes a request may have, unpacked: a POST's body or a GET's query string");

    private static readonly TextSetting TrustedDocumentFolderSetting = new(
        Section, nameof(TrustedDocumentFolder), "", "a folder", "where the `.graphql` files are that clients can call by their SHA-256; none by default");

    private readonly List<Action<RequestExecutorOptions>> _changes = [];

    private GraphQLSettings(int maxRequestBytes, string trustedDocumentFolder)
    {
        MaxRequestBytes = maxRequestBytes;
        TrustedDocumentFolder = trustedDocumentFolder;
    }

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [MaxRequestBytesSetting, .. GraphQLOptions.All, TrustedDocumentFolderSetting];

    /// <summary>How many bytes a request may have, unpacked: a POST's body or a GET's query string; 1 to 16 MiB, 65,536 by default.</summary>
    public int MaxRequestBytes { get; }

    /// <summary>Folder of the <c>.graphql</c> files that clients can call by their SHA-256; empty for none.</summary>
    public string TrustedDocumentFolder { get; }

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">The program's configuration.</param>
    /// <exception cref="SettingException">A setting does not exist, is no value of its kind, or is out of bounds.</exception>
    public static GraphQLSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        UnknownSettings.Check(configuration, All);
        var settings = new GraphQLSettings(MaxRequestBytesSetting.Read(configuration), TrustedDocumentFolderSetting.Read(configuration));
        foreach (var entry in configuration.GetSection(Section).GetChildren())
        {
            if (GraphQLOptions.All.FirstOrDefault(option => option.Name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)) is { } option)
            {
                settings._changes.Add(option.Read(entry));
            }
        }

        settings.Check(configuration.GetSection(Section));
        return settings;
    }

    /// <summary>Gives an executor's options what is set here.</summary>
    public void Apply(RequestExecutorOptions options) => _changes.ForEach(change => change(options));

    private void Check(IConfigurationSection section)
    {
        var options = new RequestExecutorOptions();
        Apply(options);
        try
        {
            options.Validate();
        }
        catch (ArgumentException exception)
        {
            var bounds = exception.Message[exception.Message.IndexOf("must be", StringComparison.Ordinal)..].Split(" (")[0];
            throw OptionNamed(exception.ParamName!).Error($"it is {section[exception.ParamName!]}, but {bounds}");
        }

        if (TrustedDocumentFolder.Length > 0 && !Directory.Exists(TrustedDocumentFolder))
        {
            throw TrustedDocumentFolderSetting.Error($"there is no folder {Path.GetFullPath(TrustedDocumentFolder)}.");
        }

        if (options.TrustedDocuments == TrustedDocumentMode.TrustedOnly && TrustedDocumentFolder.Length == 0)
        {
            throw OptionNamed(nameof(RequestExecutorOptions.TrustedDocuments)).Error(
                $"{nameof(TrustedDocumentMode.TrustedOnly)} leaves nothing but the examples to ask for without a folder of documents; name one in {TrustedDocumentFolderSetting.Key}.");
        }
    }

    private static GraphQLOption OptionNamed(string name) => GraphQLOptions.All.First(option => option.Name == name);
}
