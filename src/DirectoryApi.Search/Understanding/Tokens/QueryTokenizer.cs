using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Repair;
using DirectoryApi.Text.Stemming;
using DirectoryApi.Text.Tokenizing;
using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Search.Understanding.Tokens;

/// <summary>
/// Splits what somebody typed into words and figures, with letter-spaced words closed up («Ц О Н») and abbreviations with a mark
/// inside held together («р-н», «ш/а»). Every token keeps its place in the text as typed.
/// </summary>
internal sealed class QueryTokenizer
{
    private const int LongestPiece = 4;

    private readonly HashSet<string> _joined;

    /// <param name="joined">The abbreviations with a mark inside, in lower case: «р-н», «ш/а».</param>
    public QueryTokenizer(IEnumerable<string> joined) => _joined = new HashSet<string>(joined, StringComparer.Ordinal);

    /// <summary>The tokens of <paramref name="text"/> in their order.</summary>
    public List<QueryToken> Tokenize(string text)
    {
        var repaired = LetterSpacing.Repair(text).Text;
        var analyzed = TextAnalyzer.Analyze(repaired);
        var offsets = ReferenceEquals(repaired, text) ? null : Align(text, repaired);
        var tokens = new List<QueryToken>(analyzed.Count);
        var done = 0;
        foreach (var token in analyzed)
        {
            if (token.Start < done)
            {
                continue;
            }

            var whole = JoinedEnd(repaired, token) is var end and > 0 ? Join(repaired, token.Start, end) : token;
            done = whole.Start + whole.Length;
            tokens.Add(Read(offsets is null ? whole : Move(whole, offsets)));
        }

        return tokens;
    }

    /// <summary>
    /// The tokens of a name of a place, of which only the folded and the loose key count: the lexicon holds all its cases, and stems
    /// of so many names take their time.
    /// </summary>
    public static List<QueryToken> TokenizeName(string name)
    {
        var tokens = new List<QueryToken>();
        foreach (var token in Tokenizer.Tokenize(name))
        {
            var folded = string.Concat(FoldedForm.Of(token.Text).Where(char.IsLetterOrDigit));
            var isLatin = IsLatin(folded);
            var reading = isLatin ? FoldedForm.Of(LatinToCyrillic.Fold(token.Text)) : folded;
            tokens.Add(new QueryToken
            {
                Analyzed = new AnalyzedToken(token.Text, token.Start, token.Length, folded, [], LooserKey.Of(reading)),
                Folded = reading,
                KazakhStem = reading,
                RussianStem = reading,
                AdjectiveStem = null,
                Raw = folded,
                IsLatin = isLatin,
                Number = null,
            });
        }

        return tokens;
    }

    private static bool IsLatin(string folded) =>
        folded.AsSpan().ContainsAnyInRange('a', 'z') || folded.AsSpan().ContainsAnyInRange('\u00DF', '\u024F');

    private static QueryToken Read(AnalyzedToken token)
    {
        if (!IsLatin(token.Folded))
        {
            return new QueryToken
            {
                Analyzed = token,
                Folded = token.Folded,
                KazakhStem = token.Stems[0],
                RussianStem = token.Stems.Count > 1 ? token.Stems[1] : token.Stems[0],
                AdjectiveStem = RussianPlaceAdjectives.StemOf(token.Folded),
                Raw = token.Folded,
                IsLatin = false,
                Number = NumberShape.Read(token.Folded),
            };
        }

        var reading = FoldedForm.Of(LatinToCyrillic.Fold(token.Text));
        var kazakh = KazakhStemmer.StemFolded(reading);
        var russian = FoldedForm.Of(RussianStemmer.Stem(reading));
        return new QueryToken
        {
            // The texts that are searched are Cyrillic: a Latin word is looked for in them as what it reads.
            Analyzed = token with { Stems = [.. token.Stems.Append(reading).Append(kazakh).Append(russian).Distinct(StringComparer.Ordinal)] },
            Folded = reading,
            KazakhStem = kazakh,
            RussianStem = russian,
            AdjectiveStem = RussianPlaceAdjectives.StemOf(reading),
            Raw = token.Folded,
            IsLatin = true,
            Number = NumberShape.Read(token.Folded),
        };
    }

    /// <summary>The end of an abbreviation with a mark inside that begins with the token; 0 where there is none.</summary>
    private int JoinedEnd(string text, AnalyzedToken token)
    {
        var mark = token.Start + token.Length;
        if (token.Length > LongestPiece || mark + 1 >= text.Length || text[mark] is not ('-' or '/'))
        {
            return 0;
        }

        var end = mark + 1;
        while (end < text.Length && char.IsLetter(text[end]) && end - mark <= LongestPiece)
        {
            end++;
        }

        return end > mark + 1 && _joined.Contains(text[token.Start..end].ToLowerInvariant()) ? end : 0;
    }

    private static AnalyzedToken Join(string text, int start, int end)
    {
        var folded = string.Concat(FoldedForm.Of(text.AsSpan(start, end - start)).Where(char.IsLetter));
        return new AnalyzedToken(text[start..end], start, end - start, folded, [folded], LooserKey.Of(folded));
    }

    private static AnalyzedToken Move(AnalyzedToken token, int[] offsets)
    {
        var start = offsets[token.Start];
        return token with { Start = start, Length = offsets[token.Start + token.Length - 1] + 1 - start };
    }

    /// <summary>For each character of the repaired text its place in the text as typed: all that the repair takes is white space.</summary>
    private static int[] Align(string typed, string repaired)
    {
        var offsets = new int[repaired.Length];
        var position = 0;
        for (var index = 0; index < repaired.Length; index++)
        {
            if (!char.IsWhiteSpace(repaired[index]))
            {
                while (typed[position] != repaired[index])
                {
                    position++;
                }

                offsets[index] = position++;
            }
            else
            {
                offsets[index] = Math.Min(position, typed.Length - 1);
            }
        }

        return offsets;
    }
}
