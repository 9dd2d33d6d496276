using System.Globalization;
using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>
/// Finds the lines of a flattened table that begin a row: the number that is due, at the head of a box of text. Lines of a cell may
/// begin with a number as well (a house, a room, the tail of a phone), so it is the numbering that tells them apart.
/// </summary>
internal sealed partial class FlatMarkers
{
    /// <summary>Rows that may be missing between two numbers; more make the number one of a cell.</summary>
    private const int MostMissing = 2;

    private readonly IReadOnlyList<FlatLine> _lines;
    private readonly bool _hasMarks;
    private int _top;
    private int _sub;

    private FlatMarkers(IReadOnlyList<FlatLine> lines)
    {
        _lines = lines;
        _hasMarks = lines.Count > 0 && Pattern().Match(lines[0].Text) is { Success: true } first && first.Groups["mark"].Success;
    }

    /// <summary>The indexes of the lines that begin a row.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<FlatLine> lines)
    {
        var markers = new FlatMarkers(lines);
        return [.. Enumerable.Range(0, lines.Count).Where(markers.Begins)];
    }

    private bool Begins(int index)
    {
        var line = _lines[index];
        var match = Pattern().Match(line.Text);
        if ((index > 0 && line.Break < FlatBreak.Box) || !match.Success || match.Groups["mark"].Success != _hasMarks || !NameFollows(index, match))
        {
            return false;
        }

        var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["mark"].Value == ")")
        {
            return Take(number, ref _sub);
        }

        if (!Take(number, ref _top))
        {
            return false;
        }

        _sub = 0;
        return true;
    }

    private static bool Take(int number, ref int last)
    {
        if (number <= last || number > last + 1 + MostMissing)
        {
            return false;
        }

        last = number;
        return true;
    }

    private bool NameFollows(int index, Match match)
    {
        var rest = match.Groups["rest"].Success ? match.Groups["rest"].Value : index + 1 < _lines.Count ? _lines[index + 1].Text : "";
        return NameStart().IsMatch(rest);
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})(?<mark>[.)])?(\s+(?<rest>\S.*))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();

    // A stray figure may stand between the number and the name: «3) 1 Ақкөл ауданының».
    [GeneratedRegex(@"^([0-9]{1,2} )?[«""“]?\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NameStart();
}
