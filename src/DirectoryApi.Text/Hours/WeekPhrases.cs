using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Text.Hours;

/// <summary>The words of one language for opening hours (<c>data/vocabulary/week-phrases.tsv</c>).</summary>
internal sealed class WeekPhrases
{
    private static readonly WeekPhrases[] All = ReadAll();

    private readonly Dictionary<string, string> _phrases;

    private WeekPhrases(Dictionary<string, string> phrases)
    {
        _phrases = phrases;
        Days = phrases["days"].Split('|');
    }

    /// <summary>The short names of the days, Monday first.</summary>
    public IReadOnlyList<string> Days { get; }

    /// <summary>The words of a language.</summary>
    public static WeekPhrases Of(Language language) => All[(int)language];

    /// <summary>A phrase with its places filled.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such phrase.</exception>
    public string Say(string key, params ReadOnlySpan<object?> parts) => string.Format(CultureInfo.InvariantCulture, _phrases[key], parts);

    private static WeekPhrases[] ReadAll()
    {
        var rows = VocabularyTable.Read("week-phrases.tsv");
        return
        [
            .. Enum.GetValues<Language>().Select(language => new WeekPhrases(
                rows.ToDictionary(row => row["key"], row => row[language.ToString().ToLowerInvariant()], StringComparer.Ordinal))),
        ];
    }
}
