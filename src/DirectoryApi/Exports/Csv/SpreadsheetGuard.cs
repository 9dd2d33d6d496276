using System.Buffers;

namespace DirectoryApi.Exports.Csv;

/// <summary>
/// Keeps spreadsheets from taking printed text for a formula. What a decree prints is somebody else's text, and a cell that begins with one
/// of <c>= + - @</c>, a tab or a line end may be run when the file is opened (CWE-1236).
/// </summary>
internal static class SpreadsheetGuard
{
    /// <summary>What is put before such a text: spreadsheets take the rest for text and do not show it.</summary>
    public const char Mark = '\'';

    // The last four are the full-width forms, which some programs read as the plain ones.
    private static readonly SearchValues<char> Dangerous = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>
    /// The text, with <see cref="Mark"/> before it where it begins as a formula does. A plus sign with nothing but digits behind it, as
    /// phones are written, is no more than a number, and stays as it is.
    /// </summary>
    public static string? Guard(string? text) =>
        text is [var first, ..] && Dangerous.Contains(first) && !(first == '+' && text.Length > 1 && !text.AsSpan(1).ContainsAnyExcept(Digits))
            ? Mark + text
            : text;
}
