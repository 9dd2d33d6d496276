using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>
/// Writes JSON in UTF-8 into a buffer that grows and is used again. Only what JSON demands is escaped, so text in
/// any script stays readable. What was written since a position can be taken back, which is how a null replaces
/// a value that failed half-way (§6.4.4).
/// </summary>
public sealed class ResponseWriter
{
    private const int InitialSize = 16 * 1024;

    // A longest UTF-16 unit is three bytes; an escaped one is six (\u001F).
    private const int MaxBytesPerChar = 3;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private byte[] _buffer = new byte[InitialSize];
    private int _position;

    internal ResponseWriter()
    {
    }

    /// <summary>The number of bytes written.</summary>
    public int Position => _position;

    internal ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _position);

    /// <summary>Writes a string value, quotes included. Half a surrogate pair becomes U+FFFD.</summary>
    /// <param name="value">The text.</param>
    public void WriteString(ReadOnlySpan<char> value)
    {
        Ensure((value.Length * MaxBytesPerChar) + 2);
        _buffer[_position++] = (byte)'"';
        while (true)
        {
            var next = value.IndexOfAny(Escaped);
            _position += Encoding.UTF8.GetBytes(next < 0 ? value : value[..next], _buffer.AsSpan(_position));
            if (next < 0)
            {
                break;
            }

            WriteEscape(value[next]);
            value = value[(next + 1)..];
            Ensure((value.Length * MaxBytesPerChar) + 2);
        }

        _buffer[_position++] = (byte)'"';
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(long value)
    {
        Ensure(20);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_position), out var written);
        _position += written;
    }

    /// <summary>Writes a finite number in the shortest form that reads back as the same.</summary>
    /// <param name="value">The number; not infinite and not NaN.</param>
    public void WriteNumber(double value)
    {
        Ensure(32);
        value.TryFormat(_buffer.AsSpan(_position), out var written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a decimal number.</summary>
    /// <param name="value">The number.</param>
    public void WriteNumber(decimal value)
    {
        Ensure(32);
        value.TryFormat(_buffer.AsSpan(_position), out var written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes bytes that are JSON already.</summary>
    /// <param name="utf8Json">A value, or a part of one where the caller writes the rest.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> utf8Json)
    {
        var buffer = _buffer;
        var position = _position;
        if ((uint)(position + utf8Json.Length) > (uint)buffer.Length)
        {
            buffer = Grow(utf8Json.Length);
        }

        utf8Json.CopyTo(buffer.AsSpan(position));
        _position = position + utf8Json.Length;
    }

    /// <summary>The JSON of a string, quotes included.</summary>
    internal static byte[] Encode(string value)
    {
        var writer = new ResponseWriter { _buffer = new byte[(value.Length * MaxBytesPerChar) + 2] };
        writer.WriteString(value);
        return writer.Written.ToArray();
    }

    internal void WriteByte(byte value)
    {
        Ensure(1);
        _buffer[_position++] = value;
    }

    /// <summary>Takes back everything written since <paramref name="position"/>.</summary>
    internal void Truncate(int position) => _position = position;

    /// <summary>Empties the writer; a buffer grown beyond <paramref name="maxKept"/> bytes is let go.</summary>
    internal void Reset(int maxKept)
    {
        _position = 0;
        if (_buffer.Length > maxKept)
        {
            _buffer = new byte[InitialSize];
        }
    }

    private void WriteEscape(char c)
    {
        WriteRaw(c switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            _ => "\\u00"u8,
        });
        if (c < ' ' && c is not ('\b' or '\f' or '\n' or '\r' or '\t'))
        {
            WriteByte((byte)(c < 16 ? '0' : '1'));
            WriteByte((byte)"0123456789ABCDEF"[c & 15]);
        }
    }

    private void Ensure(int count)
    {
        if (_position + count > _buffer.Length)
        {
            Grow(count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[] Grow(int count)
    {
        var larger = new byte[Math.Max(checked(_position + count), _buffer.Length * 2)];
        _buffer.AsSpan(0, _position).CopyTo(larger);
        return _buffer = larger;
    }
}
