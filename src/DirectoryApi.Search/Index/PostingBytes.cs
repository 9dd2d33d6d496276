using System.Numerics;

namespace DirectoryApi.Search.Index;

/// <summary>
/// Ascending positions as bytes: the first, then the distance of each from the one before it, every number in groups of seven bits, the
/// lowest group first, with the highest bit set in all bytes of a number but its last (LEB128).
/// </summary>
internal struct PostingBytes
{
    private const int PayloadBits = 7;
    private const byte More = 1 << PayloadBits;
    private const int LongestNumber = 5;
    private const int LeastRoom = 8;

    private byte[]? _bytes;
    private int _length;
    private int _last;

    /// <summary>How many positions there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a position that is not before the last one; the last one again is not added twice.</summary>
    public void Add(int position)
    {
        if (Count == 0)
        {
            // Most terms, such as phones, have one office, and need no bytes of their own until they are written.
            (_last, Count) = (position, 1);
            return;
        }

        if (position == _last)
        {
            return;
        }

        if (_bytes is null)
        {
            _bytes = new byte[LeastRoom];
            _length = Write(_bytes, (uint)_last);
        }
        else if (_bytes.Length - _length < LongestNumber)
        {
            Array.Resize(ref _bytes, (int)BitOperations.RoundUpToPowerOf2((uint)_bytes.Length + 1));
        }

        _length += Write(_bytes.AsSpan(_length), (uint)(position - _last));
        _last = position;
        Count++;
    }

    /// <summary>The bytes.</summary>
    /// <param name="room">Room for those of a single position; at least five bytes.</param>
    public readonly ReadOnlySpan<byte> Bytes(Span<byte> room) => _bytes is null ? room[..Write(room, (uint)_last)] : _bytes.AsSpan(0, _length);

    /// <summary>Reads the positions of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="positions">Room for as many positions as there are to be.</param>
    /// <param name="size">How many offices there are.</param>
    /// <exception cref="DamagedIndexException">There are more or fewer positions, they do not ascend, or there are no such offices.</exception>
    public static void Read(ReadOnlySpan<byte> bytes, Span<int> positions, int size)
    {
        var (offset, position) = (0, 0u);
        for (var index = 0; index < positions.Length; index++)
        {
            var number = ReadNumber(bytes, ref offset);
            position += number;
            if (position >= (uint)size || number >= (uint)size || (number == 0 && index > 0))
            {
                throw new DamagedIndexException($"it names office {position} of {size}.");
            }

            positions[index] = (int)position;
        }

        if (offset != bytes.Length)
        {
            throw new DamagedIndexException("a list is longer than it says.");
        }
    }

    private static uint ReadNumber(ReadOnlySpan<byte> bytes, ref int offset)
    {
        var number = 0u;
        for (var shift = 0; shift < LongestNumber * PayloadBits; shift += PayloadBits)
        {
            if (offset == bytes.Length)
            {
                throw new DamagedIndexException("a list is cut off.");
            }

            var next = bytes[offset++];
            number |= (uint)(next & ~More) << shift;
            if ((next & More) == 0)
            {
                return number;
            }
        }

        throw new DamagedIndexException("a list has a number that is too long.");
    }

    private static int Write(Span<byte> room, uint number)
    {
        var length = 0;
        for (; number >= More; number >>= PayloadBits)
        {
            room[length++] = (byte)(number | More);
        }

        room[length++] = (byte)number;
        return length;
    }
}
