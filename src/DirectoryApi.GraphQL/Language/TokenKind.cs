namespace DirectoryApi.GraphQL.Language;

/// <summary>The lexical tokens (§2.1.6), and the two ends of a document.</summary>
public enum TokenKind
{
    /// <summary>Before the first token.</summary>
    StartOfFile,

    /// <summary>After the last token.</summary>
    EndOfFile,

    /// <summary>The punctuator <c>!</c>.</summary>
    Bang,

    /// <summary>The punctuator <c>$</c>.</summary>
    Dollar,

    /// <summary>The punctuator <c>&amp;</c>.</summary>
    Ampersand,

    /// <summary>The punctuator <c>(</c>.</summary>
    LeftParenthesis,

    /// <summary>The punctuator <c>)</c>.</summary>
    RightParenthesis,

    /// <summary>The punctuator <c>...</c>.</summary>
    Spread,

    /// <summary>The punctuator <c>:</c>.</summary>
    Colon,

    /// <summary>The punctuator <c>=</c>.</summary>
    Equal,

    /// <summary>The punctuator <c>@</c>.</summary>
    At,

    /// <summary>The punctuator <c>[</c>.</summary>
    LeftBracket,

    /// <summary>The punctuator <c>]</c>.</summary>
    RightBracket,

    /// <summary>The punctuator <c>{</c>.</summary>
    LeftBrace,

    /// <summary>The punctuator <c>|</c>.</summary>
    Pipe,

    /// <summary>The punctuator <c>}</c>.</summary>
    RightBrace,

    /// <summary>A name (§2.1.9).</summary>
    Name,

    /// <summary>An integer (§2.9.1).</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent (§2.9.2).</summary>
    Float,

    /// <summary>A string between quotes (§2.9.4).</summary>
    String,

    /// <summary>A string between triple quotes (§2.9.4).</summary>
    BlockString,
}
