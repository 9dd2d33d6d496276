using System.Collections.Frozen;
using System.Text;

namespace DirectoryApi.Text.Repair;

/// <summary>Joins the lines of a printed cell or paragraph, and undoes hyphenation at their ends.</summary>
public static class LineJoiner
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>First parts of compounds that keep their hyphen although both parts are in lower case.</summary>
    private static readonly FrozenSet<string> Compounds = FrozenSet.ToFrozenSet(
        ["адресно", "веб", "военно", "интернет", "информационно", "лицензионно", "юго", "северо", "западно", "восточно", "южно"],
        StringComparer.Ordinal);

    /// <summary>
    /// Joins <paramref name="lines"/> in their order. Blank lines are skipped, the ends of lines trimmed, a space stands between
    /// two lines. Without a space:
    /// <list type="bullet">
    /// <item>a hyphen between two lower-case Cyrillic letters, and a soft hyphen anywhere, joins its word and goes («Депар-»,
    /// «тамент»), unless the part in front is the first of a compound («Интернет-», «ресурс»);</item>
    /// <item>every other hyphen that directly follows a letter or figure stays («Восточно-», «Казахстанской»; «www.dvd-», «atyrau»;
    /// «9.00-», «ден»).</item>
    /// </list>
    /// A hyphen after a space is a dash and keeps its spaces. A line that begins with what belongs to the word before it (a hyphen
    /// or slash before a letter or figure, a closing quote or bracket) follows without a space: «13-00», «-ге»; «51», «/1».
    /// </summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (joined.Length > 0)
            {
                Connect(joined, line);
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    private static void Connect(StringBuilder joined, string line)
    {
        var next = line[0];
        var last = joined[^1];
        var before = joined.Length > 1 ? joined[^2] : ' ';
        if (last == SoftHyphen)
        {
            joined.Length--;
        }
        else if (ContinuesWord(line, last))
        {
            return;
        }
        else if (last is not ('-' or '\u2010' or '\u2011') || !char.IsLetterOrDigit(before))
        {
            joined.Append(' ');
        }
        else if (IsLowerCyrillic(before) && IsLowerCyrillic(next) && !Compounds.Contains(LastPart(joined)))
        {
            joined.Length--;
        }
    }

    private static bool ContinuesWord(string line, char last) =>
        line[0] is '»' or ')'
        || (line.Length > 1 && line[0] is '-' or '/' && char.IsLetterOrDigit(line[1]) && char.IsDigit(last));

    /// <summary>The letters in front of the closing hyphen, in lower case.</summary>
    private static string LastPart(StringBuilder joined)
    {
        var start = joined.Length - 1;
        while (start > 0 && char.IsLetter(joined[start - 1]))
        {
            start--;
        }

        return joined.ToString(start, joined.Length - 1 - start).ToLowerInvariant();
    }

    private static bool IsLowerCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF' && char.IsLower(letter);
}
