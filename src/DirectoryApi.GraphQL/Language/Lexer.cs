namespace DirectoryApi.GraphQL.Language;

/// <summary>
/// Cuts a text into tokens (§2.1), passing over white space, commas, comments and a byte order mark.
/// Columns and indexes count UTF-16 units.
/// </summary>
public sealed class Lexer
{
    private readonly string _body;
    private readonly Source _source;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="source">The text.</param>
    public Lexer(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _body = source.Body;
    }

    /// <summary>Reads the next token; at the end of the text, and ever after, one of kind <see cref="TokenKind.EndOfFile"/>.</summary>
    /// <exception cref="SyntaxException">The characters here begin no token.</exception>
    public Token Read()
    {
        SkipIgnored();
        if (_position >= _body.Length)
        {
            return new Token(TokenKind.EndOfFile, LocationAt(_body.Length, _body.Length), null);
        }

        var c = _body[_position];
        if (Punctuator(c) is { } kind)
        {
            return Take(kind, 1);
        }

        return c switch
        {
            '.' when _body.AsSpan(_position).StartsWith("...") => Take(TokenKind.Spread, 3),
            '"' when _body.AsSpan(_position).StartsWith("\"\"\"") => ReadBlockString(),
            '"' => ReadString(),
            '-' => ReadNumber(),
            _ when Characters.IsDigit(c) => ReadNumber(),
            _ when Characters.IsNameStart(c) => ReadName(),
            _ => throw Unexpected(),
        };
    }

    private static TokenKind? Punctuator(char c) => c switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        ':' => TokenKind.Colon,
        '=' => TokenKind.Equal,
        '@' => TokenKind.At,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.RightBrace,
        _ => null,
    };

    private void SkipIgnored()
    {
        while (_position < _body.Length)
        {
            switch (_body[_position])
            {
                case '\uFEFF' or ' ' or '\t' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    NewLine();
                    break;
                case '#':
                    while (_position < _body.Length && _body[_position] is not ('\n' or '\r'))
                    {
                        _position++;
                    }

                    break;
                default:
                    return;
            }
        }
    }

    private void NewLine()
    {
        var isPair = _body[_position] == '\r' && _position + 1 < _body.Length && _body[_position + 1] == '\n';
        _position += isPair ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _body.Length && Characters.IsNameContinue(_body[end]))
        {
            end++;
        }

        return TakeText(TokenKind.Name, end);
    }

    private Token ReadNumber()
    {
        var end = _position;
        var kind = TokenKind.Integer;
        if (At(end) == '-')
        {
            end++;
        }

        if (At(end) == '0')
        {
            end++;
            if (Characters.IsDigit(At(end)))
            {
                throw Error($"Invalid number, unexpected digit after 0: {Describe(end)}.", end);
            }
        }
        else
        {
            end = Digits(end);
        }

        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end = Digits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            end = Digits(At(end) is '+' or '-' ? end + 1 : end);
        }

        // A number may not run into a name or a dot (§2.9.1): 0xF and 1.2.3 are errors, not two tokens.
        return At(end) == '.' || Characters.IsNameStart(At(end)) ? throw DigitExpected(end) : TakeText(kind, end);
    }

    private int Digits(int position)
    {
        if (!Characters.IsDigit(At(position)))
        {
            throw DigitExpected(position);
        }

        while (Characters.IsDigit(At(position)))
        {
            position++;
        }

        return position;
    }

    private Token ReadString()
    {
        var reader = new StringTokenReader(_body, _position + 1);
        return reader.TryReadLine(out var value)
            ? Take(TokenKind.String, reader.Position - _position, value)
            : throw Error(reader.Error!, reader.Position);
    }

    private Token ReadBlockString()
    {
        var start = LocationAt(_position, _position);
        var reader = new StringTokenReader(_body, _position + 3);
        var isClosed = reader.TryReadBlock(out var raw);
        while (_position < reader.Position)
        {
            if (_body[_position] is '\n' or '\r')
            {
                NewLine();
            }
            else
            {
                _position++;
            }
        }

        return isClosed
            ? new Token(TokenKind.BlockString, start with { End = _position }, BlockString.Dedent(raw!))
            : throw Error(reader.Error!, reader.Position);
    }

    private Token Take(TokenKind kind, int length, string? value = null)
    {
        var location = LocationAt(_position, _position + length);
        _position += length;
        return new Token(kind, location, value);
    }

    private Token TakeText(TokenKind kind, int end) => Take(kind, end - _position, _body[_position..end]);

    private int At(int position) => position < _body.Length ? _body[position] : Characters.EndOfText;

    private string Describe(int position) => Characters.Describe(Characters.CodePointAt(_body, position));

    private Location LocationAt(int start, int end) => new(start, end, _line, start - _lineStart + 1, _source);

    private SyntaxException DigitExpected(int position)
        => Error($"Invalid number, expected digit but got: {Describe(position)}.", position);

    private SyntaxException Unexpected()
    {
        var codePoint = Characters.CodePointAt(_body, _position);
        var isCharacter = Characters.IsScalarValue(codePoint) && codePoint is >= ' ' or '\t';
        var message = codePoint switch
        {
            '\'' => "Unexpected single quote character ('), did you mean to use a double quote (\")?",
            _ when isCharacter => $"Unexpected character: {Characters.Describe(codePoint)}.",
            _ => $"Invalid character: {Characters.Describe(codePoint)}.",
        };
        return Error(message, _position);
    }

    private SyntaxException Error(string message, int position) => new(message, LocationAt(position, position));
}
