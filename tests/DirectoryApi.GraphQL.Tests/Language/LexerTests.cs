using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Tests.Language;

public class LexerTests
{
    [Theory]
    [InlineData("{", TokenKind.LeftBrace, null)]
    [InlineData("...", TokenKind.Spread, null)]
    [InlineData("\uFEFF , \t\r\n# comment\n name_1", TokenKind.Name, "name_1")]
    [InlineData("-0", TokenKind.Integer, "-0")]
    [InlineData("9007199254740993", TokenKind.Integer, "9007199254740993")]
    [InlineData("-1.5e-3", TokenKind.Float, "-1.5e-3")]
    [InlineData("1E9", TokenKind.Float, "1E9")]
    [InlineData("\"\"", TokenKind.String, "")]
    [InlineData(@"""\""\\\/\b\f\n\r\t""", TokenKind.String, "\"\\/\b\f\n\r\t")]
    [InlineData(@"""\u04D9 \u{1F600} \uD83D\uDE00 \u{0000041}""", TokenKind.String, "ә 😀 😀 A")]
    [InlineData("\"ә😀\"", TokenKind.String, "ә😀")]
    [InlineData("\"\"\"\"\"\"", TokenKind.BlockString, "")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n\n  \"\"\"", TokenKind.BlockString, "Hello,\n  World!\n\nYours,")]
    [InlineData("\"\"\" first\r\n   second\r    third\"\"\"", TokenKind.BlockString, " first\nsecond\n third")]
    [InlineData("\"\"\"a \\\"\"\" b \\n\"\"\"", TokenKind.BlockString, "a \"\"\" b \\n")]
    public void Read_OfOneToken_GivesItsKindAndMeaning(string text, TokenKind kind, string? value)
    {
        var token = new Lexer(new Source(text)).Read();

        Assert.Equal(kind, token.Kind);
        Assert.Equal(value, token.Value);
    }

    [Theory]
    [InlineData("?", "Unexpected character: \"?\".", 1, 1)]
    [InlineData("..", "Unexpected character: \".\".", 1, 1)]
    [InlineData("a\n  \u0007", "Invalid character: U+0007.", 2, 3)]
    [InlineData("ә", "Unexpected character: U+04D9.", 1, 1)]
    [InlineData("'a'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1)]
    [InlineData("\"", "Unterminated string.", 1, 2)]
    [InlineData("\"a\nb\"", "Unterminated string.", 1, 3)]
    [InlineData("\"\"\"a", "Unterminated string.", 1, 5)]
    [InlineData("\"\"\"a\n b", "Unterminated string.", 2, 3)]
    [InlineData("\"\\x\"", "Invalid character escape sequence: \"\\x\".", 1, 2)]
    [InlineData("\"\\u12G4\"", "Invalid Unicode escape sequence: \"\\u12G4\".", 1, 2)]
    [InlineData("\"\\uD83D\\u0041\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 2)]
    [InlineData("\"\\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 2)]
    [InlineData("\"\\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 2)]
    [InlineData("\"\\u{D800}\"", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 2)]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 1, 2)]
    [InlineData("-", "Invalid number, expected digit but got: <EOF>.", 1, 2)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    [InlineData("1.A", "Invalid number, expected digit but got: \"A\".", 1, 3)]
    [InlineData("1e+", "Invalid number, expected digit but got: <EOF>.", 1, 4)]
    [InlineData("0xF1", "Invalid number, expected digit but got: \"x\".", 1, 2)]
    [InlineData("1.2.3", "Invalid number, expected digit but got: \".\".", 1, 4)]
    public void Read_OfWhatIsNoToken_SaysWhyAndWhere(string text, string message, int line, int column)
    {
        var lexer = new Lexer(new Source(text));
        var exception = Assert.Throws<SyntaxException>(() =>
        {
            while (lexer.Read().Kind != TokenKind.EndOfFile)
            {
            }
        });

        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal((line, column), (exception.Location.Line, exception.Location.Column));
    }

    // Half a surrogate pair does not survive in an attribute.
    [Fact]
    public void Read_OfHalfASurrogatePair_IsAnError()
        => Assert.Equal(
            "Syntax Error: Invalid character within String: U+D800.",
            Assert.Throws<SyntaxException>(() => new Lexer(new Source("\"" + (char)0xD800 + "\"")).Read()).Message);

    [Fact]
    public void Read_AfterLineEndsOfEveryKind_CountsLinesAndColumns()
    {
        var lexer = new Lexer(new Source("a\r\nb\rc\n\"\"\"\n\r\n\"\"\" d"));
        var places = Enumerable.Range(0, 5).Select(_ => lexer.Read().Location).Select(place => (place.Line, place.Column));

        Assert.Equal([(1, 1), (2, 1), (3, 1), (4, 1), (6, 5)], places);
    }
}
