using System.Buffers;
using System.Text;
using DirectoryApi.Exports.ContentLines;

namespace DirectoryApi.Tests.Exports.ContentLines;

/// <summary>Content lines.</summary>
public sealed class ContentLineTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(74)]
    [InlineData(75)]
    [InlineData(76)]
    [InlineData(500)]
    public void Line_OfAnyLength_IsFoldedWithinNoCharacter(int length)
    {
        foreach (var character in new[] { "a", "қ", "№", "😀" })
        {
            var value = string.Concat(Enumerable.Repeat(character, length));
            var output = new ArrayBufferWriter<byte>();
            new ContentLineWriter(output).Line("X", value);
            var lines = Encoding.UTF8.GetString(output.WrittenSpan);
            Assert.EndsWith("\r\n", lines, StringComparison.Ordinal);
            Assert.All(lines.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.Equal($"X:{value}", lines[..^2].Replace("\r\n ", "", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a, b; c \\ d", "a\\, b\\; c \\\\ d")]
    [InlineData("a\r\nb\nc", "a\\nb\\nc")]
    [InlineData("a\u0001b\u007F", "ab")]
    [InlineData("a\tb", "a b")]
    [InlineData("a:b\"c\"", "a:b\"c\"")]
    public void Escape_OfWhatHasAMeaning_IsAsTheTypeTextHasIt(string text, string expected) => Assert.Equal(expected, ContentText.Escape(text));

    [Fact]
    public void EscapeForCard_OfASemicolon_LeavesIt() => Assert.Equal("a\\, b; c \\\\ d\\n", ContentText.EscapeForCard("a, b; c \\ d\n"));

    [Theory]
    [InlineData("«ЦОН», 1; 2: 3", "\"«ЦОН», 1; 2: 3\"")]
    [InlineData("a\"b^c\nd", "\"a^'b^^c^nd\"")]
    public void Quote_OfAParameter_IsAsRfc6868HasIt(string text, string expected) => Assert.Equal(expected, ContentText.Quote(text));
}
