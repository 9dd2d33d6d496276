using System.Text;

namespace DirectoryApi.Text.Repair;

/// <summary>
/// Closes up letter-spaced words. In the annexes such a word stands as single letters with one space between them, and two spaces
/// or more between words: «Қ а з а қ с т а н  Р е с п у б л и к а с ы», «ж ұ м а».
/// </summary>
public static class LetterSpacing
{
    /// <summary>Fewer single letters in a row may be words of their own: «а и в» is the least that is taken for a spaced word.</summary>
    private const int LeastLetters = 3;

    /// <summary>
    /// Closes up every run of three or more single letters, figures and marks among them included («1 3 - 0 0 - г е»), and beside
    /// such a run also shorter ones («2 1  қ а з а н д а ғ ы»); the wide space between two closed runs becomes a single space.
    /// A spaced number of groups is closed up too («4 3 - 0 6 - 7 3»). Runs never cross a tab or the end of a line.
    /// </summary>
    public static RepairedText Repair(string text)
    {
        if (!HasNeighbours(text))
        {
            return new RepairedText(text, []);
        }

        var runs = Runs(text);
        var closed = new bool[runs.Count];
        for (var index = 0; index < runs.Count; index++)
        {
            var run = text.AsSpan(runs[index].Start, runs[index].End - runs[index].Start);
            closed[index] = Count(run, char.IsLetter) >= LeastLetters || IsGroupedNumber(run);
        }

        Spread(text, runs, closed, Enumerable.Range(1, Math.Max(runs.Count - 1, 0)), -1);
        Spread(text, runs, closed, Enumerable.Range(0, Math.Max(runs.Count - 1, 0)).Reverse(), +1);
        return Close(text, [.. runs.Where((run, index) => closed[index])]);
    }

    /// <summary>Figures with hyphens between them and no sign of a sum: at least two hyphens, none at an end.</summary>
    private static bool IsGroupedNumber(ReadOnlySpan<char> run) =>
        char.IsAsciiDigit(run[0])
        && char.IsAsciiDigit(run[^1])
        && Count(run, character => character == '-') >= 2
        && Count(run, character => char.IsAsciiDigit(character) || character is '-' or ' ' or '\u00A0') == run.Length
        && !run.Contains("- -", StringComparison.Ordinal);

    private static int Count(ReadOnlySpan<char> run, Func<char, bool> fits)
    {
        var count = 0;
        foreach (var character in run)
        {
            count += fits(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A run beside a closed one, with nothing but spaces between, belongs to the same spaced line.</summary>
    private static void Spread(string text, List<(int Start, int End)> runs, bool[] closed, IEnumerable<int> order, int neighbour)
    {
        foreach (var index in order)
        {
            closed[index] |= closed[index + neighbour] && OnlySpaces(text, runs[index], runs[index + neighbour]);
        }
    }

    private static RepairedText Close(string text, List<(int Start, int End)> runs)
    {
        var repaired = new StringBuilder(text.Length);
        var parts = new List<RepairedPart>();
        var done = 0;
        for (var index = 0; index < runs.Count; index++)
        {
            var (start, end) = runs[index];
            repaired.Append(index > 0 && OnlySpaces(text, runs[index - 1], runs[index]) ? " " : text[done..start]);
            var word = string.Concat(text[start..end].Where(letter => !IsSpace(letter)));
            repaired.Append(word);
            parts.Add(new RepairedPart(RepairKind.LetterSpacing, start, text[start..end], word));
            done = end;
        }

        return parts.Count == 0 ? new RepairedText(text, []) : new RepairedText(repaired.Append(text, done, text.Length - done).ToString(), parts);
    }

    /// <summary>Stretches of single characters with one space between each two.</summary>
    private static List<(int Start, int End)> Runs(string text)
    {
        var runs = new List<(int Start, int End)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            if (IsSingle(text, start))
            {
                end = start + 1;
                while (end + 1 < text.Length && IsSpace(text[end]) && IsSingle(text, end + 1))
                {
                    end += 2;
                }

                runs.Add((start, end));
            }

            start = end + 1;
        }

        return runs;
    }

    /// <summary>True where two characters stand by themselves side by side, as they do in every spaced word; most texts have none.</summary>
    private static bool HasNeighbours(string text)
    {
        for (int from = 1, space; from < text.Length - 1 && (space = text.AsSpan(from).IndexOfAny(' ', '\u00A0')) >= 0; from += space + 1)
        {
            var index = from + space;
            if (index + 1 < text.Length && IsSingle(text, index - 1) && IsSingle(text, index + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSingle(string text, int index) =>
        !char.IsWhiteSpace(text[index])
        && !char.IsSurrogate(text[index])
        && (index == 0 || char.IsWhiteSpace(text[index - 1]))
        && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]));

    private static bool OnlySpaces(string text, (int Start, int End) left, (int Start, int End) right)
    {
        var (from, to) = left.Start < right.Start ? (left.End, right.Start) : (right.End, left.Start);
        return text.AsSpan(from, to - from).IndexOfAnyExcept(' ', '\u00A0') < 0;
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\u00A0';
}
