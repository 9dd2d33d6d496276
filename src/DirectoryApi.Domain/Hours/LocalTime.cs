using System.Globalization;

namespace DirectoryApi.Domain.Hours;

/// <summary>
/// A time of day without a date or zone, to the minute. Unlike <see cref="TimeOnly"/> it has <c>24:00</c>, which only an
/// interval's end may be: "open until midnight".
/// </summary>
public readonly record struct LocalTime : IComparable<LocalTime>
{
    private const int MinutesPerHour = 60;
    private const int MinutesPerDay = 24 * MinutesPerHour;

    private LocalTime(int minutes) => Minutes = minutes;

    /// <summary>24:00, the end of the day.</summary>
    public static LocalTime EndOfDay { get; } = new(MinutesPerDay);

    /// <summary>Minutes since midnight, 0 to 1,440.</summary>
    public int Minutes { get; }

    /// <summary>True where <paramref name="left"/> is earlier.</summary>
    public static bool operator <(LocalTime left, LocalTime right) => left.Minutes < right.Minutes;

    /// <summary>True where <paramref name="left"/> is later.</summary>
    public static bool operator >(LocalTime left, LocalTime right) => left.Minutes > right.Minutes;

    /// <summary>True where <paramref name="left"/> is not later.</summary>
    public static bool operator <=(LocalTime left, LocalTime right) => left.Minutes <= right.Minutes;

    /// <summary>True where <paramref name="left"/> is not earlier.</summary>
    public static bool operator >=(LocalTime left, LocalTime right) => left.Minutes >= right.Minutes;

    /// <summary>A time from hours and minutes; false outside 00:00 to 24:00.</summary>
    public static bool TryCreate(int hours, int minutes, out LocalTime time)
    {
        var total = (hours * MinutesPerHour) + minutes;
        var valid = hours is >= 0 and <= 24 && minutes is >= 0 and < MinutesPerHour && total <= MinutesPerDay;
        time = valid ? new LocalTime(total) : default;
        return valid;
    }

    /// <summary>Reads <c>HH:mm</c>, 00:00 to 24:00; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        return text.Length == 5 && text[2] == ':'
            && int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            && TryCreate(hours, minutes, out time);
    }

    /// <inheritdoc />
    public int CompareTo(LocalTime other) => Minutes.CompareTo(other.Minutes);

    /// <summary>Writes <c>HH:mm</c>; false where there is no room for five characters.</summary>
    public bool TryFormat(Span<char> destination, out int written) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Minutes / MinutesPerHour:00}:{Minutes % MinutesPerHour:00}", out written);

    /// <summary><c>HH:mm</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Minutes / MinutesPerHour:00}:{Minutes % MinutesPerHour:00}");
}
