using System.Buffers;

namespace DirectoryApi.Exports.ContentLines;

/// <summary>
/// Writes content lines, of which vCards (RFC 6350) and calendars (RFC 5545) are made. Lines of more than 75 octets are folded, never
/// within a character.
/// </summary>
internal sealed class ContentLineWriter(IBufferWriter<byte> output)
{
    private const int LongestLine = 75;

    /// <summary>Writes a property.</summary>
    /// <param name="name">Its name with its parameters.</param>
    /// <param name="value">Its value, escaped as its type demands.</param>
    public void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                // The space that begins a continued line counts.
                output.Write("\r\n "u8);
                octets = 1;
            }

            output.Advance(rune.EncodeToUtf8(output.GetSpan(rune.Utf8SequenceLength)));
            octets += rune.Utf8SequenceLength;
        }

        output.Write("\r\n"u8);
    }

    /// <summary>Writes a property of a calendar whose value is a text.</summary>
    public void Text(string name, string text) => Line(name, ContentText.Escape(text));

    /// <summary>Writes a property of a card whose value is a text.</summary>
    public void CardText(string name, string text) => Line(name, ContentText.EscapeForCard(text));
}
