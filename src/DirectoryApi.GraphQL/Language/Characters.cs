using System.Globalization;

namespace DirectoryApi.GraphQL.Language;

/// <summary>The classes of characters of §2.1 and how messages show a character.</summary>
internal static class Characters
{
    public const int EndOfText = -1;

    public static bool IsDigit(int c) => c is >= '0' and <= '9';

    public static bool IsNameStart(int c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    public static bool IsNameContinue(int c) => IsNameStart(c) || IsDigit(c);

    public static bool IsName(string text) => text.Length > 0 && IsNameStart(text[0]) && text.All(c => IsNameContinue(c));

    /// <summary>A code point that is not a surrogate.</summary>
    public static bool IsScalarValue(int codePoint) => codePoint is (>= 0 and <= 0xD7FF) or (>= 0xE000 and <= 0x10FFFF);

    /// <summary>The code point at <paramref name="index"/>: a surrogate pair joined, a lone surrogate as it is.</summary>
    public static int CodePointAt(string text, int index)
    {
        if (index >= text.Length)
        {
            return EndOfText;
        }

        return char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
    }

    /// <summary>The code point as messages show it: <c>"a"</c>, <c>'"'</c>, <c>U+0007</c>, <c>&lt;EOF&gt;</c>.</summary>
    public static string Describe(int codePoint) => codePoint switch
    {
        EndOfText => TokenKind.EndOfFile.Describe(),
        '"' => "'\"'",
        >= 0x20 and <= 0x7E => $"\"{(char)codePoint}\"",
        _ => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture),
    };
}
