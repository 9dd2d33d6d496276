using System.Buffers;
using System.IO.Compression;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Bytes that are kept to be sent again, compressed by Brotli (RFC 7932): in a space that is bounded several times as many fit, and a
/// client that accepts the encoding gets them as they are. Does not change.
/// </summary>
public sealed class PackedContent
{
    // What is smaller gains little. The fifth level makes a page a fifth smaller than the first does, in twice its time: what is packed once is
    // sent again and again.
    private const int SmallestLength = 512;
    private const int Quality = 5;
    private const int WindowBits = 16;

    private PackedContent(ReadOnlyMemory<byte> bytes, int length, bool isPacked)
    {
        Bytes = bytes;
        Length = length;
        IsPacked = isPacked;
    }

    /// <summary>The bytes as they are kept: compressed where <see cref="IsPacked"/> says so.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>How many bytes the content has, unpacked.</summary>
    public int Length { get; }

    /// <summary>Whether the bytes are compressed.</summary>
    public bool IsPacked { get; }

    /// <summary>Content as it is, which is sent once or seldom.</summary>
    /// <param name="content">The bytes; nobody changes them from now on.</param>
    public static PackedContent Plain(ReadOnlyMemory<byte> content) => new(content, content.Length, isPacked: false);

    /// <summary>A copy of content, compressed where that makes it smaller.</summary>
    /// <param name="content">The bytes.</param>
    public static PackedContent Pack(ReadOnlySpan<byte> content)
    {
        if (content.Length >= SmallestLength)
        {
            var packed = ArrayPool<byte>.Shared.Rent(content.Length);
            try
            {
                // Fails where there is not room for it, which is where packing gains nothing.
                if (BrotliEncoder.TryCompress(content, packed.AsSpan(0, content.Length - 1), out var length, Quality, WindowBits))
                {
                    return new PackedContent(packed.AsSpan(0, length).ToArray(), content.Length, isPacked: true);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(packed);
            }
        }

        return Plain(content.ToArray());
    }

    /// <summary>Writes the content, unpacked.</summary>
    /// <param name="destination">Takes it: at least <see cref="Length"/> bytes long.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < Length)
        {
            throw new ArgumentException($"The content has {Length} bytes.", nameof(destination));
        }

        if (!IsPacked)
        {
            Bytes.Span.CopyTo(destination);
        }
        else if (!BrotliDecoder.TryDecompress(Bytes.Span, destination, out var written) || written != Length)
        {
            throw new InvalidDataException("Kept content cannot be unpacked.");
        }
    }
}
