using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using DirectoryApi.Store.Relational;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// Rows of a table as they are bound to a statement, value after value in one stretch of memory. Packed where there is time for it, they cost the
/// one thread that may insert them neither the way to every record nor what its texts are in UTF-8. Not for two threads at once.
/// </summary>
internal sealed class PackedRows : IDisposable
{
    /// <summary>Stands in the place of a length for no value.</summary>
    public const int Null = -1;

    /// <summary>Stands in the place of a length for a number of eight bytes.</summary>
    public const int Number = -2;

    private const int FirstSize = 4096;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>No rows yet.</summary>
    public PackedRows(ModelTable table) => Table = table;

    /// <summary>Their table.</summary>
    public ModelTable Table { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the row of a record.</summary>
    public void Add(object record)
    {
        for (var column = 0; column < Table.Columns.Count; column++)
        {
            switch (Table.ValueOf(record, column))
            {
                case null:
                    Write(Null);
                    break;
                case string text:
                    Write(text);
                    break;
                case int number:
                    Write((long)number);
                    break;
                case long number:
                    Write(number);
                    break;
                case bool truth:
                    Write(truth ? 1L : 0L);
                    break;
                case var value:
                    throw new NotSupportedException($"Columns of type {value.GetType()} are not stored.");
            }
        }

        Count++;
    }

    /// <summary>Their values, from the first; holds until the next row is added.</summary>
    public PackedValues Values() => new(_bytes.AsSpan(0, _length));

    /// <summary>Takes all rows away, and keeps the room.</summary>
    public void Clear() => (_length, Count) = (0, 0);

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        Clear();
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private void Write(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), length);
        _length += sizeof(int);
    }

    private void Write(long number)
    {
        Write(Number);
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), number);
        _length += sizeof(long);
    }

    private void Write(string text)
    {
        var room = Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, length);
        _length += sizeof(int) + length;
    }

    private Span<byte> Room(int needed)
    {
        if (_bytes.Length - _length < needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(FirstSize, Math.Max(_length + needed, 2 * _bytes.Length)));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            if (_bytes.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(_bytes);
            }

            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
