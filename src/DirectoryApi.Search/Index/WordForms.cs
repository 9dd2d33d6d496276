using System.Collections.Concurrent;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Tokenizing;

namespace DirectoryApi.Search.Index;

/// <summary>
/// The terms of texts while an index is made. Offices share most of their words, and the forms of a word are found once, for all
/// threads.
/// </summary>
internal sealed class WordForms
{
    private readonly ConcurrentDictionary<string, WordTerms> _forms = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string[]> _houses = new(StringComparer.Ordinal);

    /// <summary>The terms of each word of a text, in order.</summary>
    public IEnumerable<WordTerms> Of(string text)
    {
        foreach (var token in Tokenizer.Tokenize(text))
        {
            yield return _forms.TryGetValue(token.Text, out var terms) ? terms : _forms.GetOrAdd(token.Text, WordTerms.Of(TextAnalyzer.Analyze(token)));
        }
    }

    /// <summary>The terms of the number of a house.</summary>
    public string[] HouseOf(string building) => _houses.TryGetValue(building, out var terms)
        ? terms
        : _houses.GetOrAdd(building, [HouseNumber.TermOf(building), HouseNumber.NumberTermOf(building)]);

    /// <summary>The folded forms of all words so far that are of letters only, each once, in ordinal order.</summary>
    public IEnumerable<string> Spellings() => _forms.Values
        .Where(terms => terms.Exact.Length > 0 && terms.Exact[0].All(char.IsLetter))
        .Select(terms => terms.Exact[0])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
