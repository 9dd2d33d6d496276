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
    private readonly ConcurrentDictionary<string, (string[] Exact, string[] Loose)> _forms = new(StringComparer.Ordinal);

    /// <summary>The folded forms and stems of the words of texts, each once.</summary>
    public IEnumerable<string> ExactOf(IEnumerable<string> texts) => texts.SelectMany(Tokenizer.Tokenize).SelectMany(token => Of(token).Exact);

    /// <summary>Those of the first word of each text.</summary>
    public IEnumerable<string> FirstOf(IEnumerable<string> texts) =>
        texts.Select(Tokenizer.Tokenize).Where(tokens => tokens.Count > 0).SelectMany(tokens => Of(tokens[0]).Exact);

    /// <summary>The looser keys of the words of texts and of their stems.</summary>
    public IEnumerable<string> LooseOf(IEnumerable<string> texts) => texts.SelectMany(Tokenizer.Tokenize).SelectMany(token => Of(token).Loose);

    /// <summary>The folded forms of all words so far that are of letters only, each once, in ordinal order.</summary>
    public IEnumerable<string> Spellings() => _forms.Values
        .Where(forms => forms.Exact.Length > 0 && forms.Exact[0].All(char.IsLetter))
        .Select(forms => forms.Exact[0])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private (string[] Exact, string[] Loose) Of(Token token) =>
        _forms.TryGetValue(token.Text, out var forms) ? forms : _forms.GetOrAdd(token.Text, Analyze(token));

    private static (string[] Exact, string[] Loose) Analyze(Token token)
    {
        var analyzed = TextAnalyzer.Analyze(token);
        return (TermText.ExactOf(analyzed), TermText.LooseOf(analyzed));
    }
}
