using System.Globalization;
using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Rows;

/// <summary>The number printed in front of a row: <c>3</c> or <c>3.</c> for a row of its own, <c>4)</c> for a row under it.</summary>
internal readonly partial record struct RowMarker(int Number, bool IsSubRow)
{
    /// <summary>Reads a marker; false for any other text.</summary>
    public static bool TryParse(string text, out RowMarker marker)
    {
        var match = Pattern().Match(text);
        marker = match.Success && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new RowMarker(number, match.Groups["sub"].Success)
            : default;
        return marker.Number > 0;
    }

    [GeneratedRegex(@"^\s*(?<number>\d{1,4})\s*(\.|(?<sub>\)))?\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
