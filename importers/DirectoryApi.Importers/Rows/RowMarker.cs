using System.Globalization;

namespace DirectoryApi.Importers.Rows;

/// <summary>The number printed in front of a row: <c>3</c> or <c>3.</c> for a row of its own, <c>4)</c> for a row under it.</summary>
internal readonly record struct RowMarker(int Number, bool IsSubRow)
{
    private const int MostFigures = 4;

    /// <summary>Reads a marker; false for any other text.</summary>
    public static bool TryParse(string text, out RowMarker marker)
    {
        var rest = text.AsSpan().Trim();
        var isSubRow = rest.EndsWith(')');
        rest = isSubRow || rest.EndsWith('.') ? rest[..^1].TrimEnd() : rest;
        marker = rest.Length <= MostFigures && !rest.ContainsAnyExceptInRange('0', '9') && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new RowMarker(number, isSubRow)
            : default;
        return marker.Number > 0;
    }
}
