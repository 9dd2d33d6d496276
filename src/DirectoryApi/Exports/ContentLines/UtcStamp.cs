using System.Globalization;

namespace DirectoryApi.Exports.ContentLines;

/// <summary>Times as content lines write them.</summary>
internal static class UtcStamp
{
    /// <summary>An instant in UTC, to the second: <c>20260301T120000Z</c>.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A time by a clock that is told elsewhere: <c>20260301T170000</c>.</summary>
    public static string Local(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
