using System.CommandLine;
using DirectoryApi.Imports;
using DirectoryApi.Operations;

namespace DirectoryApi.Commands;

/// <summary>The arguments of the commands that plan or import documents.</summary>
internal sealed class ImportArguments
{
    private readonly SharedOptions _shared;

    /// <summary>Arguments beside those that all commands take.</summary>
    /// <param name="shared">The latter.</param>
    /// <param name="purpose">What the documents are for: <c>import</c>, <c>plan</c>.</param>
    public ImportArguments(SharedOptions shared, string purpose)
    {
        _shared = shared;
        Files = new Argument<string[]>("FILE")
        {
            Description = $"Documents to {purpose}, or folders of them. A document of a decree that the store holds replaces it.",
            Arity = ArgumentArity.OneOrMore,
        };
    }

    /// <summary>The documents.</summary>
    public Argument<string[]> Files { get; }

    /// <summary><c>--max-residue PERCENT</c>.</summary>
    public Option<string?> MaxResidue { get; } = new(ImportSettings.MaxResidueArgument)
    {
        Description = $"Share of the characters of a document's office tables that may be left over; a document with more is refused. Default: {ImportSettings.DefaultMaxResidue}.",
        HelpName = "PERCENT",
    };

    /// <summary><c>--max-withdrawn PERCENT</c>.</summary>
    public Option<string?> MaxWithdrawn { get; } = new(ImportSettings.MaxWithdrawnArgument)
    {
        Description = $"Share of the offices of the current edition that may be withdrawn; an import that would withdraw more is refused. Default: {ImportSettings.DefaultMaxWithdrawn}.",
        HelpName = "PERCENT",
    };

    /// <summary>The paths of the documents, folders opened.</summary>
    public IReadOnlyList<string> PathsOf(ParseResult arguments) => AnnexFiles.Named(arguments.GetRequiredValue(Files));

    /// <summary>The options given, as settings that override others.</summary>
    public Dictionary<string, string?> ToSettings(ParseResult arguments)
    {
        var settings = _shared.ToSettings(arguments);
        Add(MaxResidue, nameof(ImportSettings.MaxResidue));
        Add(MaxWithdrawn, nameof(ImportSettings.MaxWithdrawn));
        return settings;

        void Add(Option<string?> option, string name)
        {
            if (arguments.GetResult(option) is not null && arguments.GetValue(option) is { } value)
            {
                settings[$"{ImportSettings.Section}:{name}"] = value;
            }
        }
    }
}
