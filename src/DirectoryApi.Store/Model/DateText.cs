using System.Globalization;

namespace DirectoryApi.Store.Model;

/// <summary>Dates and instants as the store writes them, in forms that sort as text.</summary>
internal static class DateText
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>ISO 8601, <c>2012-03-27</c>.</summary>
    public static string Write(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>RFC 3339 in UTC with all of its ticks, <c>2026-11-21T01:02:03.0000000Z</c>.</summary>
    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads <see cref="Write(DateOnly)"/>; a <see cref="FormatException"/> for any other text.</summary>
    public static DateOnly ReadDate(string text) => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads <see cref="Write(DateTimeOffset)"/>; a <see cref="FormatException"/> for any other text.</summary>
    public static DateTimeOffset ReadInstant(string text) => DateTimeOffset.ParseExact(
        text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
