using System.Text;

namespace DirectoryApi.Pages.Offices;

/// <summary>
/// A text by which a value is found in what is printed. Spaces, line ends, soft hyphens and case count for nothing, since annexes space
/// letters out and part words.
/// </summary>
internal sealed class PrintedKey
{
    private const char SoftHyphen = '\u00AD';

    private readonly string _letters;

    // Whether there is a space before a letter: there a number may begin, or one has ended.
    private readonly HashSet<int> _spaces;

    private PrintedKey(string letters, HashSet<int> spaces)
    {
        _letters = letters;
        _spaces = spaces;
    }

    /// <summary>The key of a text.</summary>
    public static PrintedKey Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        var spaces = new HashSet<int>();
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                spaces.Add(letters.Length);
            }
            else if (letter != SoftHyphen)
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return new PrintedKey(letters.ToString(), spaces);
    }

    /// <summary>Whether a value is printed within this text; a blank value never is, and a number not within a longer one: 16-30 is not in 4-16-30.</summary>
    public bool Has(PrintedKey value)
    {
        for (var at = IndexOf(value, 0); at >= 0; at = IndexOf(value, at + 1))
        {
            var end = at + value._letters.Length;
            if (!IsWithinNumber(at, value._letters[0], at - 1) && !IsWithinNumber(end, value._letters[^1], end))
            {
                return true;
            }
        }

        return false;
    }

    private int IndexOf(PrintedKey value, int start) =>
        value._letters.Length == 0 || start >= _letters.Length ? -1 : _letters.IndexOf(value._letters, start, StringComparison.Ordinal);

    // Whether a number goes on from the figure at an end of the value to the letter beyond it.
    private bool IsWithinNumber(int boundary, char figure, int beyond) =>
        char.IsAsciiDigit(figure) && beyond >= 0 && beyond < _letters.Length && !_spaces.Contains(boundary) && (char.IsAsciiDigit(_letters[beyond]) || _letters[beyond] == '-');
}
