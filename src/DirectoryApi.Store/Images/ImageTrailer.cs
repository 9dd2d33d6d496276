using System.Buffers.Binary;

namespace DirectoryApi.Store.Images;

/// <summary>The last bytes of an image: where its directory is, and that it is whole. What was cut off has none.</summary>
/// <param name="Offset">Where the directory begins, in bytes from the start of the file.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Digest">A hash (XXH128) of the directory, and so, by way of what it holds, of all of the image.</param>
internal sealed record ImageTrailer(long Offset, int Length, byte[] Digest)
{
    /// <summary>How many bytes a hash has.</summary>
    public const int DigestSize = 16;

    /// <summary>How many bytes a trailer has.</summary>
    public const int Size = sizeof(long) + sizeof(int) + DigestSize;

    /// <summary>The bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Offset);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(long)), Length);
        Digest.CopyTo(bytes, sizeof(long) + sizeof(int));
        return bytes;
    }

    /// <summary>Reads the bytes, whatever they are.</summary>
    public static ImageTrailer Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadInt64LittleEndian(bytes),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(long)..]),
        bytes.Slice(sizeof(long) + sizeof(int), DigestSize).ToArray());
}
