using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Search.Suggesting;

/// <summary>What people call public services, from <c>data/vocabulary/search-services.tsv</c>.</summary>
internal static class ServiceVocabulary
{
    private static readonly Lazy<ILookup<string, (string Phrase, Language? Language)>> Phrases = new(Read);

    /// <summary>What the service of a slug is called, with the language where it is known; empty for one that the table does not have.</summary>
    public static IEnumerable<(string Phrase, Language? Language)> PhrasesOf(string slug) => Phrases.Value[slug];

    private static ILookup<string, (string Phrase, Language? Language)> Read() =>
        (from row in VocabularyTable.Read(typeof(ServiceVocabulary).Assembly, "search-services.tsv")
         from slug in Split(row["services"])
         from phrase in Split(row["phrases"])
         select (Slug: slug, Named: (phrase, LanguageOf(phrase, row["phrases"])))).ToLookup(entry => entry.Slug, entry => entry.Named, StringComparer.Ordinal);

    /// <summary>A row of the table is in one language, and English beside either.</summary>
    private static Language? LanguageOf(string phrase, string row) => phrase.AsSpan().ContainsAnyInRange('a', 'z')
        ? Language.En
        : SuggestionWords.HasKazakhLetter(row) ? Language.Kk : Language.Ru;

    private static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
