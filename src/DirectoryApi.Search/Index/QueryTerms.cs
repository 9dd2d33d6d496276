namespace DirectoryApi.Search.Index;

/// <summary>Reads what somebody typed as terms to look for.</summary>
internal static class QueryTerms
{
    /// <summary>What stands behind this many UTF-16 code units is not read: nobody types it.</summary>
    public const int LongestQuery = 500;

    /// <summary>More terms than this are not looked for.</summary>
    public const int MostTerms = 16;

    private const int ShortestPrefix = 2;

    /// <summary>The terms of <paramref name="query"/>, each once; empty where it holds neither letters nor figures.</summary>
    public static List<SearchTerm> Read(string query, SearchAnalyzer analyzer)
    {
        var text = query.Length > LongestQuery ? query[..LongestQuery] : query;
        var phones = PhoneDigits.FindIn(text).ToList();
        var tokens = analyzer.Analyze(text)
            .Where(token => !phones.Exists(phone => token.Start >= phone.Start && token.Start < phone.End))
            .ToList();

        // A lone letter («в», «г.») stands in too many offices or in none; it counts only where there is nothing else.
        if (phones.Count > 0 || tokens.Exists(token => !IsLoneLetter(token)))
        {
            tokens.RemoveAll(IsLoneLetter);
        }

        var terms = new List<SearchTerm>(phones.Select(phone => new SearchTerm([phone.Digits], Prefix: null, Loose: null)));
        var expressions = new HashSet<string>(terms.Select(term => term.ToExpression()), StringComparer.Ordinal);
        for (var index = 0; index < tokens.Count && terms.Count < MostTerms; index++)
        {
            if (TermOf(tokens[index], isLast: index == tokens.Count - 1) is { } term && expressions.Add(term.ToExpression()))
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    private static SearchTerm? TermOf(AnalyzedTerm token, bool isLast)
    {
        var folded = TermText.Clean(token.Folded);
        var forms = token.Stems.Select(TermText.Clean).Prepend(folded).Where(form => form.Length > 0).Distinct().ToList();
        var loose = TermText.Clean(token.Key);
        var prefix = isLast && folded.Length >= ShortestPrefix && char.IsLetter(folded[0]) ? folded : null;
        return forms.Count + loose.Length == 0 ? null : new SearchTerm(forms, prefix, loose.Length == 0 ? null : loose);
    }

    private static bool IsLoneLetter(AnalyzedTerm token) => token.Folded.Length == 1 && char.IsLetter(token.Folded[0]);
}
