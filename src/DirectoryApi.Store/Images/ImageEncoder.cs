using System.Runtime.InteropServices;
using System.Text;

namespace DirectoryApi.Store.Images;

/// <summary>
/// Appends values to a segment of an image. Numbers take seven bits a byte, least first, the eighth telling that more follow; texts
/// are their length, doubled and one more where they are not ASCII, and then their bytes or UTF-16 units, which are copied and not decoded.
/// </summary>
/// <param name="shares">What is referred to by number.</param>
internal sealed class ImageEncoder(ImageShares shares)
{
    private const int FirstSize = 65_536;
    private const int BitsPerByte = 7;
    private const int MoreFollow = 1 << BitsPerByte;

    private byte[] _buffer = new byte[FirstSize];
    private int _length;

    /// <summary>What is referred to by number.</summary>
    public ImageShares Shares => shares;

    /// <summary>What was appended so far.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Begins another segment.</summary>
    public void Clear() => _length = 0;

    /// <summary>A number; negative ones take the most room.</summary>
    public void Number(int value) => Long(unchecked((uint)value));

    /// <summary>A number or null.</summary>
    public void NumberOrNull(int? value)
    {
        Flag(value is not null);
        if (value is { } number)
        {
            Number(number);
        }
    }

    /// <summary>A long number; negative ones take the most room.</summary>
    public void Long(long value)
    {
        var rest = unchecked((ulong)value);
        for (; rest >= MoreFollow; rest >>= BitsPerByte)
        {
            Take(1)[0] = (byte)(rest | MoreFollow);
        }

        Take(1)[0] = (byte)rest;
    }

    /// <summary>True or false.</summary>
    public void Flag(bool value) => Take(1)[0] = value ? (byte)1 : (byte)0;

    /// <summary>Bytes.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        bytes.CopyTo(Take(bytes.Length));
    }

    /// <summary>A text of its own.</summary>
    public void Text(string text)
    {
        if (Ascii.IsValid(text))
        {
            Long((long)text.Length << 1);
            _ = Ascii.FromUtf16(text, Take(text.Length), out _);
        }
        else
        {
            Long(((long)text.Length << 1) | 1);
            var units = MemoryMarshal.AsBytes(text.AsSpan());
            units.CopyTo(Take(units.Length));
        }
    }

    /// <summary>A text of its own, or null.</summary>
    public void TextOrNull(string? text)
    {
        Flag(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    /// <summary>A text that comes often.</summary>
    public void Shared(string text) => Number(shares.Texts.NumberOf(text));

    /// <summary>A text that comes often, or null.</summary>
    public void SharedOrNull(string? text) => Number(text is null ? 0 : shares.Texts.NumberOf(text) + 1);

    /// <summary>Bytes that stay compressed until somebody asks for them.</summary>
    public void Part(ReadOnlySpan<byte> bytes) => Number(shares.Parts.Add(bytes.ToArray()));

    /// <summary>A list that stays compressed until somebody asks for what is in it.</summary>
    public void ListApart<T>(IReadOnlyList<T> items, Action<ImageEncoder, T> append)
    {
        Number(items.Count);
        if (items.Count > 0)
        {
            // What it takes is appended as ever, and taken away again.
            var start = _length;
            Items(items, append);
            var number = shares.Parts.Add(_buffer[start.._length]);
            _length = start;
            Number(number);
        }
    }

    /// <summary>A list.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<ImageEncoder, T> append)
    {
        Number(items.Count);
        Items(items, append);
    }

    private void Items<T>(IReadOnlyList<T> items, Action<ImageEncoder, T> append)
    {
        for (var index = 0; index < items.Count; index++)
        {
            append(this, items[index]);
        }
    }

    private Span<byte> Take(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }

        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }
}
