using System.CommandLine;
using DirectoryApi.Operations;

namespace DirectoryApi.Commands;

/// <summary>The options that several commands take. Each overrides the setting of its name.</summary>
internal sealed class SharedOptions
{
    /// <summary><c>--store STORE</c>.</summary>
    public Option<string?> Store { get; } = new("--store")
    {
        Description = "The store: a file, or postgres://user@host/database. Default: DirectoryApi/directory.db under your local application data.",
        HelpName = "STORE",
        Recursive = true,
    };

    /// <summary><c>--annexes FOLDER</c>.</summary>
    public Option<string?> Annexes { get; } = new("--annexes")
    {
        Description = "Folder of annexes that a start imports. Default: data/annexes beside the program.",
        HelpName = "FOLDER",
    };

    /// <summary><c>--gazetteer FOLDER</c>.</summary>
    public Option<string?> Gazetteer { get; } = new("--gazetteer")
    {
        Description = "Folder of the gazetteer. Default: data/gazetteer beside the program.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary><c>--decisions FILE</c>.</summary>
    public Option<string?> Decisions { get; } = new("--decisions")
    {
        Description = "Table of what maintainers decided to be one office or two. Default: data/matching/decisions.tsv beside the program.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary><c>--urls URL</c>.</summary>
    public Option<string?> Urls { get; } = new("--urls")
    {
        Description = "Address to serve at; several are separated by semicolons. Default: http://localhost:5080.",
        HelpName = "URL",
    };

    /// <summary>The options given, as settings that override those of appsettings.json and the environment.</summary>
    public Dictionary<string, string?> ToSettings(ParseResult arguments)
    {
        var settings = new Dictionary<string, string?>();
        Add(Store, $"{DirectoryOptions.Section}:{nameof(DirectoryOptions.Store)}");
        Add(Annexes, $"{DirectoryOptions.Section}:{nameof(DirectoryOptions.Annexes)}");
        Add(Gazetteer, $"{DirectoryOptions.Section}:{nameof(DirectoryOptions.Gazetteer)}");
        Add(Decisions, $"{DirectoryOptions.Section}:{nameof(DirectoryOptions.Decisions)}");
        Add(Urls, "Urls");
        return settings;

        void Add(Option<string?> option, string setting)
        {
            if (arguments.GetResult(option) is not null && arguments.GetValue(option) is { } value)
            {
                settings[setting] = value;
            }
        }
    }
}
