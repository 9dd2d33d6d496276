using System.Text.Json;

namespace DirectoryApi.Store.Model;

/// <summary>
/// Reads a JSON array of arrays, <c>[["text", 1, null], …]</c>, value by value. Done by hand: a server reads many of them at its
/// start, and should not pay for a serializer. Anything else than what is asked for is a <see cref="JsonException"/>.
/// </summary>
internal ref struct TuplesReader
{
    private Utf8JsonReader _reader;
    private bool _inside;

    public TuplesReader(ReadOnlySpan<byte> json)
    {
        _reader = new Utf8JsonReader(json);
        Expect(JsonTokenType.StartArray);
    }

    /// <summary>Goes on to the next inner array, which must follow at once; false after the last.</summary>
    public bool Next()
    {
        if (_inside)
        {
            Expect(JsonTokenType.EndArray);
        }

        _inside = _reader.Read() && _reader.TokenType == JsonTokenType.StartArray;
        return _inside || _reader.TokenType == JsonTokenType.EndArray ? _inside : throw Wrong(JsonTokenType.StartArray);
    }

    /// <summary>Leaves the rest of the inner array, numbers and texts, unread.</summary>
    public bool NextAfterRest()
    {
        while (_inside)
        {
            _inside = _reader.Read() && _reader.TokenType != JsonTokenType.EndArray;
        }

        return Next();
    }

    /// <summary>The next value, a text.</summary>
    public string Text()
    {
        Expect(JsonTokenType.String);
        return _reader.GetString()!;
    }

    /// <summary>The next value, a text or null.</summary>
    public string? TextOrNull()
    {
        _ = _reader.Read();
        return _reader.TokenType switch
        {
            JsonTokenType.String => _reader.GetString(),
            JsonTokenType.Null => null,
            _ => throw Wrong(JsonTokenType.String),
        };
    }

    /// <summary>The next value, a number.</summary>
    public int Int()
    {
        Expect(JsonTokenType.Number);
        return _reader.GetInt32();
    }

    private void Expect(JsonTokenType type)
    {
        if (!_reader.Read() || _reader.TokenType != type)
        {
            throw Wrong(type);
        }
    }

    private readonly JsonException Wrong(JsonTokenType expected) => new($"A list holds {_reader.TokenType} where {expected} belongs.");
}
