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

    private readonly Action<PackedRows, object> _pack;
    private byte[] _bytes = [];
    private int _length;

    /// <summary>No rows yet.</summary>
    public PackedRows(ModelTable table)
    {
        Table = table;
        _pack = RowPackers.Of(table.Record);
    }

    /// <summary>Their table.</summary>
    public ModelTable Table { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the row of a record of the table.</summary>
    public void Add(object record)
    {
        _pack(this, record);
        Count++;
    }

    /// <summary>Adds a value of the row that is being packed: text, or null for none.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            WriteLength(Null);
            return;
        }

        var room = Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, length);
        _length += sizeof(int) + length;
    }

    /// <inheritdoc cref="Write(string?)" />
    public void Write(long number)
    {
        WriteLength(Number);
        BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), number);
        _length += sizeof(long);
    }

    /// <inheritdoc cref="Write(string?)" />
    public void Write(int number) => Write((long)number);

    /// <inheritdoc cref="Write(string?)" />
    public void Write(bool truth) => Write(truth ? 1L : 0L);

    /// <inheritdoc cref="Write(string?)" />
    public void Write(int? number)
    {
        if (number is { } some)
        {
            Write(some);
        }
        else
        {
            WriteLength(Null);
        }
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

    private void WriteLength(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), length);
        _length += sizeof(int);
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
