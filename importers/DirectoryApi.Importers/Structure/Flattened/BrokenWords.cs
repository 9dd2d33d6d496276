using System.Text.RegularExpressions;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>
/// Makes words whole that the spacing of a font broke at the letter «і»: «бөл імін ің», «Көліктег і». Only a word that the document
/// prints whole elsewhere is put together.
/// </summary>
internal sealed partial class BrokenWords
{
    /// <summary>A word has no more pieces: each of its letters «і» may make two.</summary>
    private const int MostPieces = 6;

    private readonly HashSet<string> _whole;

    /// <summary>Learns the words of a document.</summary>
    public BrokenWords(IEnumerable<TextLine> lines) =>
        _whole = lines
            .SelectMany(line => Words().Matches(LetterSpacing.Repair(line.Text).Text))
            .Select(match => match.Value.ToLowerInvariant())
            .Where(word => word.Length > 3)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The text with its broken words whole, and with single spaces.</summary>
    public string Mend(string text)
    {
        var pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var mended = new List<string>(pieces.Length);
        for (var first = 0; first < pieces.Length;)
        {
            var count = LongestWord(pieces, first);
            mended.Add(string.Concat(pieces[first..(first + count)]));
            first += count;
        }

        return string.Join(' ', mended);
    }

    private int LongestWord(string[] pieces, int first)
    {
        var most = 1;
        while (most < MostPieces && first + most < pieces.Length && IsBreak(pieces[first + most - 1], pieces[first + most]))
        {
            most++;
        }

        for (; most > 1; most--)
        {
            var word = string.Concat(pieces[first..(first + most)]).TrimEnd(',', '.', ';', ':').ToLowerInvariant();
            if (_whole.Contains(word))
            {
                return most;
            }
        }

        return 1;
    }

    /// <summary>The font breaks words before and after «і».</summary>
    private static bool IsBreak(string left, string right) =>
        char.IsLetter(left[^1]) && char.IsLetter(right[0]) && (left[^1] is 'і' or 'І' || right[0] == 'і');

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
