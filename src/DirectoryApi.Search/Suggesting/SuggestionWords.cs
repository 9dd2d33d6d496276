using System.Buffers;
using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Repair;
using DirectoryApi.Text.Tokenizing;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Splits names and what is typed into folded words, both the same way.</summary>
internal static class SuggestionWords
{
    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһіӘҒҚҢӨҰҮҺІ");

    /// <summary>Whether a text has a letter that Kazakh has and Russian has not.</summary>
    public static bool HasKazakhLetter(string text) => text.AsSpan().ContainsAny(KazakhLetters);

    /// <summary>
    /// The folded words of a name in their order; a word with a hyphen in it counts in its parts and, behind them, as one
    /// (Алма-Ата: алма, ата, алмаата).
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="fold">Gives the folded form of a word, as <see cref="Fold"/> does.</param>
    public static IEnumerable<string> Of(string name, Func<string, string> fold)
    {
        var tokens = Tokenizer.Tokenize(name);
        for (var index = 0; index < tokens.Count; index++)
        {
            var word = fold(tokens[index].Text);
            if (word.Length > 0)
            {
                yield return word;
            }

            if (index > 0 && IsHyphenated(name, tokens[index - 1], tokens[index]))
            {
                yield return fold(tokens[index - 1].Text) + word;
            }
        }
    }

    /// <summary>The folded form of one word as it was typed.</summary>
    public static string Fold(string word) =>
        string.Concat(FoldedForm.Of(LookAlikes.Repair(word).Text).Where(letter => char.IsLetterOrDigit(letter) || letter == '/'));

    private static bool IsHyphenated(string name, Token before, Token after) =>
        after.Start == before.Start + before.Length + 1 && name[after.Start - 1] is '-' or '\u2010' or '\u2011';
}
