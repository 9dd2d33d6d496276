using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Repair;
using DirectoryApi.Text.Stemming;
using DirectoryApi.Text.Tokenizing;
using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Text.Analysis;

/// <summary>
/// The analysis that documents and queries share: a word is found because both sides give it one form. Pure, safe to share between
/// threads, and never throws, whatever the text.
/// </summary>
public static class TextAnalyzer
{
    private const string KazakhLetters = "әғқңөұүһі";
    private const int LongestAbbreviation = 4;

    /// <summary>The words and figures of <paramref name="text"/> in their order, with offsets into it.</summary>
    public static IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        var analyzed = new List<AnalyzedToken>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            analyzed.Add(Analyze(token));
        }

        return analyzed;
    }

    /// <summary>One word or figure. Its forms depend on its text alone, so whoever meets a word often may keep them.</summary>
    public static AnalyzedToken Analyze(Token token)
    {
        var word = LookAlikes.Repair(token.Text).Text;
        var folded = Fold(word);
        var isLatin = word.Any(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F'));
        var key = LooserKey.Of(isLatin ? FoldedForm.Of(LatinToCyrillic.Fold(word)) : folded);
        return new AnalyzedToken(token.Text, token.Start, token.Length, folded, Stems(word, folded, isLatin), key);
    }

    private static string Fold(string word)
    {
        var folded = string.Concat(FoldedForm.Of(word).Where(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '/' or '.'));
        return folded.Length > 0 ? folded : word;
    }

    private static List<string> Stems(string word, string folded, bool isLatin)
    {
        // A house number, a Latin word and an abbreviation have no endings to lose.
        if (isLatin || word.Any(char.IsDigit) || (word.Length <= LongestAbbreviation && word.All(char.IsUpper)))
        {
            return [folded];
        }

        var stems = new List<string>();
        Add(stems, KazakhStemmer.StemFolded(folded));
        if (word.Any(letter => KazakhLetters.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal)))
        {
            Add(stems, FoldedForm.Of(KazakhStemmer.Stem(word)));
            return stems;
        }

        Add(stems, FoldedForm.Of(RussianStemmer.Stem(word)));
        if (RussianNameForms.Nominative(folded) is { } name)
        {
            Add(stems, name);
        }

        return stems;
    }

    private static void Add(List<string> stems, string stem)
    {
        if (stem.Length > 0 && !stems.Contains(stem))
        {
            stems.Add(stem);
        }
    }
}
