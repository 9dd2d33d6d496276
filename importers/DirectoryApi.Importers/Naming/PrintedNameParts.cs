using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Naming;

/// <summary>What a composed name takes over from the printed ones: a number, a proper name in quotes, the part of the country.</summary>
internal sealed partial class PrintedNameParts
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Directions = ImporterTable.Read("transport-directions.tsv");

    private readonly IReadOnlyList<LocalizedText> _names;
    private readonly string? _quoted;

    /// <summary>Reads the printed names; the first that has a part gives it.</summary>
    public PrintedNameParts(IReadOnlyList<LocalizedText> names)
    {
        _names = names;
        foreach (var name in names)
        {
            // Most names have neither, which the first character of a pattern tells.
            Number ??= name.Text.Contains('№', StringComparison.Ordinal) && NumberSign().Match(name.Text) is { Success: true } number ? number.Groups["number"].Value : null;
            _quoted ??= name.Text.Contains('«', StringComparison.Ordinal) && QuotedName().Match(name.Text) is { Success: true } quoted ? quoted.Groups["name"].Value : null;
        }
    }

    /// <summary>The number behind «№»; null where there is none.</summary>
    public string? Number { get; }

    /// <summary>Whether a proper name stands in quotes: «Кенесары» бөлімшесі.</summary>
    public bool HasQuotedName => _quoted is not null;

    /// <summary>The proper name in quotes, in Latin letters for English and as printed otherwise; null where there is none.</summary>
    public string? QuotedName(Language language) => _quoted is not null && language == Language.En ? LatinText.Of(_quoted) : _quoted;

    /// <summary>The part of the country that a department on transport serves; null where none is named.</summary>
    public string? Direction(Language language) => _names
        .Select(name => Directions.FirstOrDefault(row => name.Text.Contains(row[name.Language.Tag()], StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault(row => row is not null)?[language.Tag()];

    [GeneratedRegex(@"№\s*(?<number>[0-9]{1,3})", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex NumberSign();

    // A district in quotes («Алматы» ауданының, района «Сары-Арка») is a place, and so is not the office's own name.
    [GeneratedRegex(@"(?<!(район|района|город|города)\s)«(?<name>[^«»]{1,60})»(?!\s*(аудан|қала|облыс|РМК|РГП))", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex QuotedName();
}
