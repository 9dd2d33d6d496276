using DirectoryApi.Domain.Offices;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Search.Suggesting;

/// <summary>What offices of a kind are called, from <c>data/vocabulary/search-kinds.tsv</c>.</summary>
internal static class KindVocabulary
{
    private const string First = "first";

    private static readonly Lazy<IReadOnlyList<KindPhrase>> Phrases = new(Read);

    /// <summary>What an office of a kind and level is called in the first place.</summary>
    public static IEnumerable<string> PhrasesOf(OfficeKind kind, OfficeLevel level) => Phrases.Value
        .Where(phrase => phrase.Kind == kind && (phrase.Level is null || phrase.Level == level))
        .Select(phrase => phrase.Phrase);

    private static List<KindPhrase> Read() =>
    [
        .. from row in VocabularyTable.Read(typeof(KindVocabulary).Assembly, "search-kinds.tsv")
           where row["rank"] == First
           from phrase in row["phrases"].Split('|', StringSplitOptions.RemoveEmptyEntries)
           select new KindPhrase(Enum.Parse<OfficeKind>(row["kind"]), row["level"].Length == 0 ? null : Enum.Parse<OfficeLevel>(row["level"]), phrase),
    ];
}
