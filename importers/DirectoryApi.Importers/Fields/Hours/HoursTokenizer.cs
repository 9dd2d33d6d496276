using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>Cuts a Russian text on working hours into its meaningful pieces.</summary>
internal static partial class HoursTokenizer
{
    private static readonly (string[] Beginnings, Weekday Day)[] Days =
        [.. ImporterTable.Read("weekdays.tsv").Select(row => (row["beginnings"].Split('|'), Enum.Parse<Weekday>(row["day"])))];

    private static readonly (string Beginning, HoursTokenKind Kind)[] Words =
    [
        ("перерыв", HoursTokenKind.Break),
        ("обед", HoursTokenKind.Break),
        ("выходн", HoursTokenKind.Off),
        ("кроме", HoursTokenKind.Off),
        ("исключени", HoursTokenKind.Off),
    ];

    private static readonly string[] Joiners = ["и", "с", "в", "во", "со", "на", "до", ","];

    /// <summary>The pieces in order.</summary>
    public static IEnumerable<HoursToken> Tokenize(string text)
    {
        foreach (Match match in Piece().Matches(text.ToLowerInvariant()))
        {
            yield return match.Groups["time"].Success ? ReadTime(match) : new HoursToken(KindOf(match, out var day), day);
        }
    }

    private static HoursToken ReadTime(Match match) =>
        LocalTime.TryCreate(
            int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture),
            out var time)
            ? new HoursToken(HoursTokenKind.Time, Time: time)
            : new HoursToken(HoursTokenKind.Word);

    private static HoursTokenKind KindOf(Match match, out Weekday day)
    {
        day = default;
        var text = match.Value;
        if (match.Groups["nobreak"].Success)
        {
            return HoursTokenKind.NoBreak;
        }

        if (text is "." or ";")
        {
            return HoursTokenKind.Stop;
        }

        if (text is "-" or "–" or "—" or "по")
        {
            return HoursTokenKind.Range;
        }

        if (Joiners.Contains(text))
        {
            return HoursTokenKind.Joiner;
        }

        foreach (var (beginnings, candidate) in Days)
        {
            // Abbreviations of two letters are whole words; longer beginnings stand for all case forms.
            if (beginnings.Any(beginning => beginning.Length == 2 ? text == beginning : text.StartsWith(beginning, StringComparison.Ordinal)))
            {
                day = candidate;
                return HoursTokenKind.Day;
            }
        }

        foreach (var (beginning, kind) in Words)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return HoursTokenKind.Word;
    }

    [GeneratedRegex(@"(?<nobreak>без\s+перерыва(\s+на\s+обед)?)|(?<time>(?<hour>[0-9]{1,2})[.:](?<minute>[0-9]{2}))|\p{L}+|[-–—.,;]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Piece();
}
