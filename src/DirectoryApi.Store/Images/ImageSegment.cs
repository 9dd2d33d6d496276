namespace DirectoryApi.Store.Images;

/// <summary>A stretch of an image that is read as a whole, by one thread.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="First">The number of its first item among all of its kind.</param>
/// <param name="Count">How many items it has.</param>
/// <param name="Offset">Where it begins, in bytes from the start of the file.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Digest">A hash (XXH128) of these.</param>
internal sealed record ImageSegment(ImageSegmentKind Kind, int First, int Count, long Offset, int Length, byte[] Digest)
{
    /// <summary>Writes where the segment is.</summary>
    public static void Write(ImageEncoder to, ImageSegment segment)
    {
        to.Number((int)segment.Kind);
        to.Number(segment.First);
        to.Number(segment.Count);
        to.Long(segment.Offset);
        to.Number(segment.Length);
        to.Bytes(segment.Digest);
    }

    /// <summary>Reads where a segment is.</summary>
    public static ImageSegment Read(ImageDecoder from) =>
        new((ImageSegmentKind)from.Number(), from.Number(), from.Number(), from.Long(), from.Number(), from.Bytes());
}
