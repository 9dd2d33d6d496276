using System.Globalization;

namespace DirectoryApi.Serving.Scalars;

/// <summary><c>Date</c>: an ISO 8601 calendar date.</summary>
public sealed class DateScalar() : TextScalar<DateOnly>("Date", "a date such as \"2012-03-28\"")
{
    private const string Pattern = "yyyy-MM-dd";

    /// <inheritdoc />
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc />
    protected override bool TryFormat(DateOnly value, Span<char> destination, out int written) =>
        value.TryFormat(destination, out written, Pattern, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    protected override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
