using System.Text;

namespace DirectoryApi.Importers.Reading.Text;

/// <summary>Decodes text by its byte order mark, else as strict UTF-8.</summary>
internal static class TextDecoder
{
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>The text without its byte order mark; null where the bytes are not text in a known encoding.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return DecodeStrictly(encoding, bytes[encoding.Preamble.Length..]);
            }
        }

        return DecodeStrictly(Marked[0], bytes);
    }

    private static string? DecodeStrictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = encoding.GetString(bytes);

            // Text has no NUL; a file that holds one is an image, an archive or the like.
            return text.Contains('\0') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
