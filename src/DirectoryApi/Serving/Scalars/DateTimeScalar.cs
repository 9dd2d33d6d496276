using System.Globalization;

namespace DirectoryApi.Serving.Scalars;

/// <summary><c>DateTime</c>: an RFC 3339 instant with its offset, written without fractions of a second that are zero.</summary>
public sealed class DateTimeScalar() : TextScalar<DateTimeOffset>("DateTime", "an instant with its offset such as \"2026-03-28T09:00:00+05:00\"")
{
    private static readonly string[] Patterns =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    /// <inheritdoc />
    protected override bool TryParse(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    /// <inheritdoc />
    protected override string Format(DateTimeOffset value)
    {
        var offset = value.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return value.ToString($"yyyy-MM-dd'T'HH:mm:ss.FFFFFFF{offset}", CultureInfo.InvariantCulture);
    }
}
