using System.Text;
using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Decodes the bytes of a page.</summary>
/// <remarks>
/// What the bytes are goes before what the page says of itself, since a page that a browser or an editor saved often says what it was
/// before: a byte order mark; zeros between ASCII characters, which are UTF-16; bytes that are UTF-8 throughout, which no 8-bit
/// Cyrillic text is by chance; then the character set the page declares; else <see cref="Kz1048"/>.
/// </remarks>
internal static partial class HtmlDecoder
{
    /// <summary>Bytes from the beginning in which a page declares its character set.</summary>
    private const int DeclarationLength = 4096;

    /// <summary>Of how many characters beyond ASCII one may be damaged in text that is taken as UTF-8 nevertheless.</summary>
    private const int CharactersPerDamage = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly Encoding[] Marked =
    [
        Utf8,
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <summary>Cyrillic character sets a page may declare, and their code pages; whatever else it declares is taken as windows-1251.</summary>
    private static readonly Dictionary<string, int> CodePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["koi8-r"] = 20866,
        ["koi8-u"] = 21866,
        ["iso-8859-5"] = 28595,
        ["ibm866"] = 866,
        ["cp866"] = 866,
        ["x-mac-cyrillic"] = 10007,
        ["x-cp20866"] = 20866,
    };

    /// <summary>The text without its byte order mark. Bytes that stand for no character become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding.GetString(bytes[encoding.Preamble.Length..]);
            }
        }

        if (IsUtf16(bytes, out var bigEndian))
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes[..(bytes.Length & ~1)]);
        }

        var text = Utf8.GetString(bytes);
        if (IsCredible(text))
        {
            return text;
        }

        return Declared(bytes) is { } label && CodePages.TryGetValue(label, out var codePage)
            ? CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(bytes)
            : Kz1048.Decode(bytes);
    }

    /// <summary>True for UTF-16 without a mark: markup begins with two ASCII characters, the one half of each of which is zero.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        bigEndian = bytes is [0, not 0, 0, not 0, ..];
        return bigEndian || bytes is [not 0, 0, not 0, 0, ..];
    }

    private static bool IsCredible(string text)
    {
        var damaged = text.AsSpan().Count('\uFFFD');
        return damaged == 0 || damaged <= text.Count(character => !char.IsAscii(character)) / CharactersPerDamage;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        return Declaration().Match(head) is { Success: true } match ? match.Groups["label"].Value : null;
    }

    [GeneratedRegex("""(<meta\b[^>]*\bcharset|<\?xml\b[^>]*\bencoding)\s*=\s*["']?(?<label>[A-Za-z0-9_:.-]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();
}
