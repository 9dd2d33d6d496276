using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace DirectoryApi.Store.Images;

/// <summary>
/// Parts of what an image holds that few ask for, compressed together: those of several rows or offices that follow each other, which say much the
/// same, take a fifth of their room. Immutable; safe to share between threads.
/// </summary>
internal sealed class CompressedParts
{
    /// <summary>How many are compressed together: more take less room, and longer to get at one.</summary>
    public const int Most = 16;

    // Brotli's fastest, which is nearly as small for texts as short as these, and its smallest window that holds as many.
    private const int Quality = 1;
    private const int WindowBits = 16;

    // Exports and indexes ask for one part after the other.
    [ThreadStatic]
    private static CompressedParts? _last;

    [ThreadStatic]
    private static byte[]? _lastBytes;

    private readonly byte[] _compressed;
    private readonly int _length;

    private CompressedParts(byte[] compressed, int length)
    {
        _compressed = compressed;
        _length = length;
    }

    /// <summary>Compresses parts.</summary>
    public static CompressedParts Of(IReadOnlyList<byte[]> parts)
    {
        var length = parts.Sum(part => sizeof(int) + part.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var compressed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(length));
        try
        {
            var rest = bytes.AsSpan(0, length);
            foreach (var part in parts)
            {
                BinaryPrimitives.WriteInt32LittleEndian(rest, part.Length);
                part.CopyTo(rest[sizeof(int)..]);
                rest = rest[(sizeof(int) + part.Length)..];
            }

            return BrotliEncoder.TryCompress(bytes.AsSpan(0, length), compressed, out var written, Quality, WindowBits)
                ? new CompressedParts(compressed[..written], length)
                : throw new InvalidOperationException("Brotli needs more room than it says.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<byte>.Shared.Return(compressed);
        }
    }

    /// <summary>Writes them into an image.</summary>
    public static void Write(ImageEncoder to, CompressedParts parts)
    {
        to.Number(parts._length);
        to.Bytes(parts._compressed);
    }

    /// <summary>Reads them.</summary>
    public static CompressedParts Read(ImageDecoder from)
    {
        var length = from.Number();
        return new CompressedParts(from.Bytes(), length);
    }

    /// <summary>One of them; not to be changed.</summary>
    /// <param name="index">Which, from 0; there is one of that number.</param>
    public ReadOnlyMemory<byte> this[int index]
    {
        get
        {
            var rest = Bytes().AsMemory(0, _length);
            for (; index > 0; index--)
            {
                rest = rest[(sizeof(int) + LengthOfFirst(rest))..];
            }

            return rest.Slice(sizeof(int), LengthOfFirst(rest));
        }
    }

    private static int LengthOfFirst(ReadOnlyMemory<byte> parts) => BinaryPrimitives.ReadInt32LittleEndian(parts.Span);

    private byte[] Bytes()
    {
        if (_last == this)
        {
            return _lastBytes!;
        }

        var bytes = new byte[_length];
        if (!BrotliDecoder.TryDecompress(_compressed, bytes, out var written) || written != _length)
        {
            throw new InvalidDataException("What was compressed is damaged.");
        }

        (_last, _lastBytes) = (this, bytes);
        return bytes;
    }
}
