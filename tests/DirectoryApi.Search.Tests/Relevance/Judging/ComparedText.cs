using System.Collections.Frozen;
using System.Text;

namespace DirectoryApi.Search.Tests.Relevance.Judging;

/// <summary>Texts as the judge compares them. On purpose apart from the analysis that search uses: a judge must not share the mistakes of the judged.</summary>
public static class ComparedText
{
    private const string LeftOut = "-‐–—.«»\"";

    private static readonly FrozenDictionary<char, char> Letters = "әаөоүуұуқкғгңніиһхёейи".Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly FrozenSet<string> TypeWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ауданы", "аудан", "атындағы", "қаласы", "ауылы", "кенті", "кент", "стансасы", "станциясы", "ст.", "район", "имени", "город", "пос.", "станция");

    /// <summary>Lower case, Kazakh letters as the nearest Russian ones, without spaces, hyphens, full stops and quotation marks.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !LeftOut.Contains(letter, StringComparison.Ordinal))
            {
                var lower = char.ToLowerInvariant(letter);
                folded.Append(Letters.GetValueOrDefault(lower, lower));
            }
        }

        return folded.ToString();
    }

    /// <summary>The name of a place as <see cref="Of"/> gives it, without the word for what kind of place it is.</summary>
    public static string OfPlace(string name) => Of(string.Concat(name.Split(' ').Where(word => !TypeWords.Contains(word))));
}
