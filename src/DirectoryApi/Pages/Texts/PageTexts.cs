using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Pages.Texts;

/// <summary>
/// What pages say in one language: the tables of <c>data/texts</c>, with the columns <c>key</c>, <c>kk</c>, <c>ru</c> and <c>en</c>.
/// Placeholders are those of <see cref="string.Format(IFormatProvider, string, object?[])"/>. Keys are unique over all tables.
/// </summary>
public sealed class PageTexts
{
    private const string Prefix = "texts.";

    private static readonly Lazy<FrozenDictionary<Language, PageTexts>> Tables = new(ReadAll);

    private readonly FrozenDictionary<string, string> _texts;

    private PageTexts(Language language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Every key there is.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"No table of data/texts has the key {key}.");

    /// <summary>The texts of a language.</summary>
    public static PageTexts Of(Language language) => Tables.Value[language];

    /// <summary>The text of a key with its placeholders filled in.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>
    /// The text of a key for a number of things, the number being placeholder 0: the key with <c>#one</c>, <c>#few</c> or <c>#other</c>
    /// behind it (Unicode CLDR plural rules for cardinals; <c>#other</c> stands for Russian <c>many</c> too).
    /// </summary>
    /// <param name="key">The key without the category.</param>
    /// <param name="count">How many, not negative.</param>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string Count(string key, int count) => Format($"{key}#{PluralCategory.Of(Language, count)}", PageNumbers.Text(count, Language));

    /// <summary>Whether a table has the key.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    private static FrozenDictionary<Language, PageTexts> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var rows = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .SelectMany(name => VocabularyTable.Read(assembly, name))
            .ToArray();
        return Enum.GetValues<Language>().ToFrozenDictionary(
            language => language,
            language => new PageTexts(language, rows.ToFrozenDictionary(row => row["key"], row => row[language.Tag()], StringComparer.Ordinal)));
    }
}
