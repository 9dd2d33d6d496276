using DirectoryApi.Domain.Offices;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Search.Index;

/// <summary>The words for kinds of office, from <c>data/vocabulary/office-kinds.tsv</c>.</summary>
internal static class KindVocabulary
{
    private static readonly Lazy<IReadOnlyList<KindPhrase>> Phrases = new(Read);

    /// <summary>The words for an office of a kind and level.</summary>
    public static IEnumerable<string> PhrasesOf(OfficeKind kind, OfficeLevel level) => Phrases.Value
        .Where(phrase => phrase.Kind == kind && (phrase.Level is null || phrase.Level == level))
        .Select(phrase => phrase.Phrase);

    private static List<KindPhrase> Read() =>
        [.. VocabularyTable.Read(typeof(KindVocabulary).Assembly, "office-kinds.tsv").Select(row => new KindPhrase(
            Enum.Parse<OfficeKind>(row["kind"]),
            row["level"].Length == 0 ? null : Enum.Parse<OfficeLevel>(row["level"]),
            row["phrase"]))];
}
