using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>Cuts a text on working hours, Kazakh or Russian, into its meaningful pieces.</summary>
internal static partial class HoursTokenizer
{
    private static readonly (string[] Beginnings, Weekday Day)[] Days =
        [.. ImporterTable.Read("weekdays.tsv").Select(row => (row["beginnings"].Split('|'), Enum.Parse<Weekday>(row["day"])))];

    private static readonly (string[] Words, HoursTokenKind Kind)[] Words =
        [.. ImporterTable.Read("hours-words.tsv").Select(row => (row["beginning"].Split(' '), Enum.Parse<HoursTokenKind>(row["kind"])))];

    /// <summary>The pieces in order.</summary>
    public static IEnumerable<HoursToken> Tokenize(string text)
    {
        var pieces = Piece().Matches(text.ToLowerInvariant());
        for (var index = 0; index < pieces.Count;)
        {
            var match = pieces[index];
            if (match.Groups["hour"].Success)
            {
                foreach (var token in ReadTime(match))
                {
                    yield return token;
                }

                index++;
            }
            else
            {
                yield return ReadWord(pieces, ref index);
            }
        }
    }

    /// <summary>
    /// A time; two of them for a hyphen between figures that cannot be minutes («9-18»), because hours and minutes are printed with a
    /// hyphen too («9-00»).
    /// </summary>
    private static IEnumerable<HoursToken> ReadTime(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["hyphen"].Success && minute % 15 != 0 && minute is > 0 and <= 24)
        {
            yield return CreateTime(hour, 0);
            yield return CreateTime(minute, 0);
            yield break;
        }

        yield return CreateTime(hour, minute);
    }

    private static HoursToken CreateTime(int hour, int minute) =>
        LocalTime.TryCreate(hour, minute, out var time) ? new HoursToken(HoursTokenKind.Time, Time: time) : new HoursToken(HoursTokenKind.Word);

    private static HoursToken ReadWord(MatchCollection pieces, ref int index)
    {
        var text = pieces[index].Value;
        if (text is "." or ";" or "," or "-" or "–" or "—")
        {
            index++;
            return new HoursToken(text is "." or ";" ? HoursTokenKind.Stop : text is "," ? HoursTokenKind.Joiner : HoursTokenKind.Range);
        }

        foreach (var (beginnings, day) in Days)
        {
            if (beginnings.Any(beginning => Fits(text, beginning)))
            {
                index++;
                return new HoursToken(HoursTokenKind.Day, day);
            }
        }

        foreach (var (words, kind) in Words)
        {
            if (Follows(pieces, index, words))
            {
                index += words.Length;
                return new HoursToken(kind);
            }
        }

        index++;
        return new HoursToken(HoursTokenKind.Word);
    }

    private static bool Follows(MatchCollection pieces, int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (index + word >= pieces.Count || !Fits(pieces[index + word].Value, words[word]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Abbreviations of one or two letters are whole words; longer beginnings stand for all case forms.</summary>
    private static bool Fits(string word, string beginning) =>
        beginning.Length <= 2 ? word == beginning : word.StartsWith(beginning, StringComparison.Ordinal);

    // Besides 9.00, 9:00 and 9-00: a last figure that the edge of the cell clipped («9.0 ден»), and bare hours with a case ending
    // («9-ден 18-ге») or between «с», «до» and «часов».
    [GeneratedRegex(
        @"(?<![0-9])(?<hour>[0-9]{1,2})\s?(?:[.:]|(?<hyphen>-))(?<minute>[0-9]{2})(?![0-9])(?:\.(?=-))?|(?<![0-9.:-])(?<hour>[0-9]{1,2})\.0(?![0-9])|(?<![0-9.:-])(?<hour>[0-9]{1,2})(?=\s?-?\s?(?:[дтн][ае]н|[гқк][ае]|ға)\b|\s+(?:до\s|час|ч\b))|\p{L}+|[-–—.,;]",
        RegexOptions.CultureInvariant,
        PatternLimit.Milliseconds)]
    private static partial Regex Piece();
}
