using System.Buffers.Binary;

namespace DirectoryApi.Store.Sqlite;

/// <summary>The values of packed rows, one after the other.</summary>
internal ref struct PackedValues
{
    private ReadOnlySpan<byte> _rest;

    /// <summary>Those that were packed into <paramref name="bytes"/>.</summary>
    public PackedValues(ReadOnlySpan<byte> bytes) => _rest = bytes;

    /// <summary>The next value.</summary>
    /// <param name="text">A text in UTF-8; empty for an empty one, and for what is none.</param>
    /// <param name="number">A number; 0 for what is none.</param>
    /// <returns>How many bytes a text has; <see cref="PackedRows.Null"/> or <see cref="PackedRows.Number"/> for what is no text.</returns>
    public int Next(out ReadOnlySpan<byte> text, out long number)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        _rest = _rest[sizeof(int)..];
        text = default;
        number = 0;
        if (length == PackedRows.Number)
        {
            number = BinaryPrimitives.ReadInt64LittleEndian(_rest);
            _rest = _rest[sizeof(long)..];
        }
        else if (length > 0)
        {
            text = _rest[..length];
            _rest = _rest[length..];
        }

        return length;
    }
}
