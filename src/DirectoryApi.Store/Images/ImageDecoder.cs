using System.Runtime.InteropServices;
using System.Text;

namespace DirectoryApi.Store.Images;

/// <summary>Reads what <see cref="ImageEncoder"/> appended to a segment, value by value in the same order.</summary>
/// <param name="segment">The segment, whose digest was checked: what it holds is not doubted again.</param>
/// <param name="values">What is referred to by number.</param>
internal sealed class ImageDecoder(ReadOnlyMemory<byte> segment, ImageValues values)
{
    private const int BitsPerByte = 7;
    private const int MoreFollow = 1 << BitsPerByte;

    private int _position;

    /// <summary>What is referred to by number.</summary>
    public ImageValues Values => values;

    /// <summary>A number.</summary>
    public int Number() => unchecked((int)(uint)Long());

    /// <summary>A number or null.</summary>
    public int? NumberOrNull() => Flag() ? Number() : null;

    /// <summary>A long number.</summary>
    public long Long()
    {
        var bytes = segment.Span;
        ulong value = 0;
        for (var shift = 0; ; shift += BitsPerByte)
        {
            var next = bytes[_position++];
            value |= (ulong)(next & (MoreFollow - 1)) << shift;
            if (next < MoreFollow)
            {
                return unchecked((long)value);
            }
        }
    }

    /// <summary>True or false.</summary>
    public bool Flag() => segment.Span[_position++] != 0;

    /// <summary>Bytes.</summary>
    public byte[] Bytes() => Take(Number()).ToArray();

    /// <summary>A text of its own.</summary>
    public string Text()
    {
        var length = Long();
        return (length & 1) == 0
            ? Encoding.ASCII.GetString(Take((int)(length >> 1)))
            : new string(MemoryMarshal.Cast<byte, char>(Take((int)(length >> 1) * sizeof(char))));
    }

    /// <summary>A text of its own, or null.</summary>
    public string? TextOrNull() => Flag() ? Text() : null;

    /// <summary>A text that comes often.</summary>
    public string Shared() => values.Texts[Number()];

    /// <summary>A text that comes often, or null.</summary>
    public string? SharedOrNull() => Number() is var number and not 0 ? values.Texts[number - 1] : null;

    /// <summary>Bytes that stay compressed until somebody asks for them.</summary>
    public StoredBytes Part()
    {
        var number = Number();
        return new StoredBytes(values.Parts[number / CompressedParts.Most], number % CompressedParts.Most);
    }

    /// <summary>A list that stays compressed until somebody asks for what is in it.</summary>
    public IReadOnlyList<T> ListApart<T>(Func<ImageDecoder, T> read) => Number() is var count and not 0 ? new PartList<T>(Part(), count, values.OfParts!, read) : [];

    /// <summary>A list.</summary>
    public T[] List<T>(Func<ImageDecoder, T> read)
    {
        var count = Number();
        return count == 0 ? [] : Items(count, read);
    }

    /// <summary>As many items as are told elsewhere.</summary>
    public T[] Items<T>(int count, Func<ImageDecoder, T> read)
    {
        var items = new T[count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read(this);
        }

        return items;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        _position += count;
        return segment.Span.Slice(_position - count, count);
    }
}
