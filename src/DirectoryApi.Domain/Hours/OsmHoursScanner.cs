using System.Globalization;

namespace DirectoryApi.Domain.Hours;

/// <summary>Takes a text in the <c>opening_hours</c> notation apart: days, times, words and signs, with any white space between them.</summary>
internal sealed class OsmHoursScanner(string text)
{
    private const int MinutesPerHour = 60;

    /// <summary>Where the next thing begins; the length of the text where nothing is left.</summary>
    public int Next
    {
        get
        {
            SkipSpace();
            return Position;
        }
    }

    /// <summary>Whether nothing but white space is left.</summary>
    public bool IsAtEnd => Next == text.Length;

    /// <summary>Whether a figure comes next.</summary>
    public bool IsAtFigure => !IsAtEnd && char.IsAsciiDigit(text[Position]);

    private int Position { get; set; }

    /// <summary>Takes a sign, or none where another thing comes next.</summary>
    public bool Take(char sign)
    {
        SkipSpace();
        if (Position == text.Length || text[Position] != sign)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Takes a hyphen or a dash, which people write for one.</summary>
    public bool TakeDash() => Take('-') || Take('–') || Take('—');

    /// <summary>Takes a word, in any case, and only as a whole.</summary>
    public bool TakeWord(string word)
    {
        SkipSpace();
        var end = Position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        if (!text.AsSpan()[Position..end].Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Position = end;
        return true;
    }

    /// <summary>Takes <c>24/7</c>.</summary>
    public bool TakeAlways()
    {
        SkipSpace();
        if (!text.AsSpan(Position).StartsWith("24/7", StringComparison.Ordinal))
        {
            return false;
        }

        Position += "24/7".Length;
        return true;
    }

    /// <summary>Takes a time, <c>H:mm</c> or <c>HH:mm</c>, 00:00 to 48:00, in minutes; the position stays where there is none.</summary>
    public bool TakeTime(out int minutes)
    {
        SkipSpace();
        minutes = 0;
        var colon = text.AsSpan(Position).IndexOf(':');
        if (colon is not (1 or 2)
            || Position + colon + 3 > text.Length
            || !TryNumber(text.AsSpan(Position, colon), out var hour)
            || !TryNumber(text.AsSpan(Position + colon + 1, 2), out var minute)
            || minute >= MinutesPerHour
            || (hour * MinutesPerHour) + minute > 2 * LocalTime.EndOfDay.Minutes)
        {
            return false;
        }

        minutes = (hour * MinutesPerHour) + minute;
        Position += colon + 3;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }
}
