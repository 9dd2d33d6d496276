using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Tests.Index;

/// <summary>Splits at everything but letters and figures, folds case and Kazakh letters, and cuts words to six letters for a stem.</summary>
internal static class PlainAnalyzer
{
    private const string Kazakh = "әғқңөұүһі";
    private const string Folded = "агкноуухи";

    public static SearchAnalyzer Instance { get; } = new(1, Analyze);

    private static List<AnalyzedTerm> Analyze(string text)
    {
        var terms = new List<AnalyzedTerm>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                var folded = string.Concat(text[start..end].ToLowerInvariant().Select(Fold));
                terms.Add(new AnalyzedTerm(start, end - start, folded, [folded[..Math.Min(6, folded.Length)]], folded.Replace('ы', 'и')));
                start = end;
            }
        }

        return terms;
    }

    private static char Fold(char letter) => Kazakh.IndexOf(letter) is var index and >= 0 ? Folded[index] : letter;
}
