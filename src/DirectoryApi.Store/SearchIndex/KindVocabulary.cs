using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.SearchIndex;

/// <summary>The words for kinds of office, from <c>data/vocabulary/office-kinds.tsv</c>.</summary>
internal static class KindVocabulary
{
    private const string Resource = "office-kinds.tsv";

    private static readonly Lazy<IReadOnlyList<KindPhrase>> Phrases = new(Read);

    /// <summary>The words for an office of a kind and level.</summary>
    public static IEnumerable<string> PhrasesOf(OfficeKind kind, OfficeLevel level) => Phrases.Value
        .Where(phrase => phrase.Kind == kind && (phrase.Level is null || phrase.Level == level))
        .Select(phrase => phrase.Phrase);

    private static List<KindPhrase> Read()
    {
        using var stream = typeof(KindVocabulary).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var phrases = new List<KindPhrase>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            phrases.Add(new KindPhrase(
                Enum.Parse<OfficeKind>(fields[0]),
                fields[1].Length == 0 ? null : Enum.Parse<OfficeLevel>(fields[1]),
                fields[2]));
        }

        return phrases;
    }
}
