using System.Reflection;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Http;

namespace DirectoryApi.Operations;

/// <summary>
/// The settings of the GraphQL endpoint: section <c>GraphQL</c> of appsettings.json, or environment variables such as
/// <c>GraphQL__MaxDepth</c>. Every option of <see cref="RequestExecutorOptions"/> is one of them by its name.
/// </summary>
public sealed class GraphQLSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "GraphQL";

    private static readonly Dictionary<string, PropertyInfo> Limits = PropertiesOf(typeof(RequestExecutorOptions));
    private static readonly Dictionary<string, PropertyInfo> Own = PropertiesOf(typeof(GraphQLSettings));

    private readonly List<Action<RequestExecutorOptions>> _changes = [];

    private GraphQLSettings()
    {
    }

    /// <summary>How many bytes a request may have, unpacked: a POST's body or a GET's query string; 1 to 16 MiB, 65,536 by default.</summary>
    public int MaxRequestBytes { get; private set; } = GraphQLHttpOptions.DefaultMaxRequestBytes;

    /// <summary>Folder of the <c>.graphql</c> files that clients can call by their SHA-256; empty for none.</summary>
    public string TrustedDocumentFolder { get; private set; } = "";

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">The program's configuration.</param>
    /// <exception cref="SettingException">A setting does not exist, is no value of its kind, or is out of bounds.</exception>
    public static GraphQLSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = new GraphQLSettings();
        foreach (var entry in configuration.GetSection(Section).GetChildren())
        {
            settings.Take(entry);
        }

        settings.Check(configuration.GetSection(Section));
        return settings;
    }

    /// <summary>Gives an executor's options what is set here.</summary>
    public void Apply(RequestExecutorOptions options) => _changes.ForEach(change => change(options));

    private void Take(IConfigurationSection entry)
    {
        if (Own.TryGetValue(entry.Key, out var own))
        {
            own.SetValue(this, Convert(entry, own));
        }
        else if (Limits.TryGetValue(entry.Key, out var limit))
        {
            var value = Convert(entry, limit);
            _changes.Add(options => limit.SetValue(options, value));
        }
        else
        {
            throw Error(entry.Key, $"there is no such setting. There are: {string.Join(", ", Own.Keys.Concat(Limits.Keys).Order(StringComparer.Ordinal))}.");
        }
    }

    private static object? Convert(IConfigurationSection entry, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (string.IsNullOrEmpty(entry.Value) && type != property.PropertyType)
        {
            return null;
        }

        try
        {
            // A number that is none of the enum's would pass as one.
            return type.IsEnum && !Enum.GetNames(type).Contains(entry.Value, StringComparer.OrdinalIgnoreCase)
                ? throw new InvalidOperationException()
                : entry.Get(type) ?? throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            throw Error(entry.Key, $"«{entry.Value}» is not {KindOf(type)}.");
        }
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(TimeSpan) => "a time such as 00:00:05",
        _ when type == typeof(double) => "a number",
        _ => "a whole number",
    };

    private void Check(IConfigurationSection section)
    {
        var options = new RequestExecutorOptions();
        Apply(options);
        try
        {
            options.Validate();
            new GraphQLHttpOptions { MaxRequestBytes = MaxRequestBytes }.Validate();
        }
        catch (ArgumentException exception)
        {
            var bounds = exception.Message[exception.Message.IndexOf("must be", StringComparison.Ordinal)..].Split(" (")[0];
            throw Error(exception.ParamName!, $"it is {section[exception.ParamName!]}, but {bounds}");
        }

        if (TrustedDocumentFolder.Length > 0 && !Directory.Exists(TrustedDocumentFolder))
        {
            throw Error(nameof(TrustedDocumentFolder), $"there is no folder {Path.GetFullPath(TrustedDocumentFolder)}.");
        }

        if (options.TrustedDocuments == TrustedDocumentMode.TrustedOnly && TrustedDocumentFolder.Length == 0)
        {
            throw Error(
                nameof(RequestExecutorOptions.TrustedDocuments),
                $"{nameof(TrustedDocumentMode.TrustedOnly)} leaves nothing but the examples to ask for without a folder of documents; name one in {Section}:{nameof(TrustedDocumentFolder)}.");
        }
    }

    private static SettingException Error(string name, string problem) => SettingException.In(Section, name, problem);

    private static Dictionary<string, PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
}
