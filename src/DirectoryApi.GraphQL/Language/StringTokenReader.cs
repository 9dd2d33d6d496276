using System.Globalization;
using System.Text;

namespace DirectoryApi.GraphQL.Language;

/// <summary>Reads what stands between the quotes of a string (§2.9.4), escapes included.</summary>
internal struct StringTokenReader
{
    private readonly string _body;

    /// <param name="body">The whole text.</param>
    /// <param name="start">Just past the opening quote or quotes.</param>
    public StringTokenReader(string body, int start)
    {
        _body = body;
        Position = start;
    }

    /// <summary>Just past the closing quotes after a success; at the offending character after a failure.</summary>
    public int Position { get; private set; }

    /// <summary>What is wrong, after a failure.</summary>
    public string? Error { get; private set; }

    public bool TryReadLine(out string? value)
    {
        var text = new StringBuilder();
        value = null;
        while (Position < _body.Length && _body[Position] is not ('\n' or '\r'))
        {
            var c = _body[Position];
            if (c == '"')
            {
                Position++;
                value = text.ToString();
                return true;
            }

            if (c == '\\' ? !TryReadEscape(text) : !TryReadCharacter(text))
            {
                return false;
            }
        }

        return Fail("Unterminated string.");
    }

    public bool TryReadBlock(out string? raw)
    {
        var text = new StringBuilder();
        raw = null;
        while (Position < _body.Length)
        {
            var rest = _body.AsSpan(Position);
            if (rest.StartsWith("\"\"\""))
            {
                Position += 3;
                raw = text.ToString();
                return true;
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                text.Append("\"\"\"");
                Position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                text.Append(rest[0]);
                Position++;
            }
            else if (!TryReadCharacter(text))
            {
                return false;
            }
        }

        return Fail("Unterminated string.");
    }

    private bool TryReadCharacter(StringBuilder text)
    {
        var codePoint = Characters.CodePointAt(_body, Position);
        if (!Characters.IsScalarValue(codePoint))
        {
            return Fail($"Invalid character within String: {Characters.Describe(codePoint)}.");
        }

        var length = codePoint > char.MaxValue ? 2 : 1;
        text.Append(_body, Position, length);
        Position += length;
        return true;
    }

    private bool TryReadEscape(StringBuilder text)
    {
        var c = Position + 1 < _body.Length ? _body[Position + 1] : '\0';
        if (c == 'u')
        {
            return Position + 2 < _body.Length && _body[Position + 2] == '{' ? TryReadBraced(text) : TryReadFixed(text);
        }

        char? meant = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (meant is null)
        {
            return Fail($"Invalid character escape sequence: \"{Slice(2)}\".");
        }

        text.Append(meant.Value);
        Position += 2;
        return true;
    }

    // \u{1F600}: any scalar value, of any number of digits.
    private bool TryReadBraced(StringBuilder text)
    {
        var value = 0;
        var length = 3;
        while (Position + length < _body.Length && char.IsAsciiHexDigit(_body[Position + length]) && value <= 0x10FFFF)
        {
            value = (value << 4) | HexDigit(_body[Position + length]);
            length++;
        }

        var isClosed = Position + length < _body.Length && _body[Position + length] == '}';
        if (!isClosed || length == 3 || !Characters.IsScalarValue(value))
        {
            return Fail($"Invalid Unicode escape sequence: \"{Slice(length + 1)}\".");
        }

        text.Append(char.ConvertFromUtf32(value));
        Position += length + 1;
        return true;
    }

    // \uD83D\uDE00: four digits; surrogates only as a pair.
    private bool TryReadFixed(StringBuilder text)
    {
        var lead = FixedAt(Position);
        if (lead is { } unit && Characters.IsScalarValue(unit))
        {
            text.Append((char)unit);
            Position += 6;
            return true;
        }

        if (lead is { } high && char.IsHighSurrogate((char)high) && FixedAt(Position + 6) is { } low && char.IsLowSurrogate((char)low))
        {
            text.Append((char)high).Append((char)low);
            Position += 12;
            return true;
        }

        return Fail($"Invalid Unicode escape sequence: \"{Slice(6)}\".");
    }

    private readonly int? FixedAt(int position)
    {
        if (position + 6 > _body.Length || _body[position] != '\\' || _body[position + 1] != 'u')
        {
            return null;
        }

        var digits = _body.AsSpan(position + 2, 4);
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static int HexDigit(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    private readonly string Slice(int length) => _body.Substring(Position, Math.Min(length, _body.Length - Position));

    private bool Fail(string error)
    {
        Error = error;
        return false;
    }
}
