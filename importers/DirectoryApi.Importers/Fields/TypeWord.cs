using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Importers.Fields;

/// <summary>A word that tells the type of a place in an address («город», «көшесі»), as the tables of <c>data/vocabulary</c> list them.</summary>
internal sealed class TypeWord
{
    private readonly Regex _pattern;
    private readonly string[] _forms;

    /// <summary>Reads a row of such a table.</summary>
    public TypeWord(IReadOnlyDictionary<string, string> row)
    {
        Language = LanguageTags.TryParse(row["language"], out var language)
            ? language
            : throw new InvalidOperationException($"«{row["language"]}» is not a language of the directory.");
        Type = row.GetValueOrDefault("type", "");
        Rank = int.Parse(row.GetValueOrDefault("rank", "0"), CultureInfo.InvariantCulture);
        StandsBefore = row["position"] == "before";

        // An abbreviation ends with its full stop and may touch the name («г.Астана»); a whole word must end where it ends.
        _forms = row["forms"].Split('|');
        var forms = string.Join('|', _forms.Select(form => form.EndsWith('.') ? Regex.Escape(form) : $@"{Regex.Escape(form)}(?![\p{{L}}-])"));
        _pattern = new Regex(
            StandsBefore ? $@"\G(?:{forms})\s*(?<name>\S.*)$" : $@"^(?<name>.*?[^\s-])[\s-]+(?:{forms})",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
            TimeSpan.FromMilliseconds(PatternLimit.Milliseconds));
    }

    /// <summary>The language the word is of.</summary>
    public Language Language { get; }

    /// <summary>The type in full, nominative; empty where the table gives none.</summary>
    public string Type { get; }

    /// <summary>The smaller place has the lower rank.</summary>
    public int Rank { get; }

    /// <summary>True where the word stands before the name.</summary>
    public bool StandsBefore { get; }

    /// <summary>How it is printed: in full, in other cases, abbreviated with a full stop.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>The match of the word in a part of an address, with the group <c>name</c>.</summary>
    public Match Match(string part) => Occurs(part) ? _pattern.Match(part) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>True where a word that stands before the name begins at <paramref name="start"/> and a name follows it.</summary>
    public bool BeginsAt(string part, int start) => StandsBefore && Occurs(part) && _pattern.IsMatch(part, start);

    /// <summary>Most parts of an address hold none of the forms, which a search for text tells faster than a pattern.</summary>
    private bool Occurs(string part) => Array.Exists(_forms, form => part.Contains(form, StringComparison.OrdinalIgnoreCase));
}
