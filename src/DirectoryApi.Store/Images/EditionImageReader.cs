using System.Buffers;
using System.IO.Hashing;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using Microsoft.Win32.SafeHandles;

namespace DirectoryApi.Store.Images;

/// <summary>Reads an image on all processors, segment by segment, and looks at every byte of it.</summary>
internal sealed class EditionImageReader
{
    private readonly SafeFileHandle _file;
    private readonly IReadOnlyList<ImageSegment> _segments;
    private readonly CancellationToken _cancellationToken;
    private readonly ImageValues _values = new();

    private EditionImageReader(SafeFileHandle file, IReadOnlyList<ImageSegment> segments, CancellationToken cancellationToken)
    {
        _file = file;
        _segments = segments;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The edition that an image is of.</summary>
    /// <param name="file">The image.</param>
    /// <param name="identity">What it must be of.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="InvalidDataException">It is damaged, cut off, or of something else.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static EditionContent Read(SafeFileHandle file, byte[] identity, CancellationToken cancellationToken)
    {
        var directory = new ImageDecoder(ReadDirectory(file), new ImageValues());
        return directory.Bytes().AsSpan().SequenceEqual(identity)
            ? new EditionImageReader(file, directory.List(ImageSegment.Read), cancellationToken).Read()
            : throw new InvalidDataException("it is the image of something else.");
    }

    private EditionContent Read()
    {
        _values.Texts = ReadItems(ImageSegmentKind.Texts, static from => from.Text());
        ReadSegment(_segments.Single(segment => segment.Kind == ImageSegmentKind.Lists), from =>
        {
            _values.Hours = from.List(HoursImage.Read);
            _values.ServiceLists = from.List(static from => from.List(static from => from.Shared()));
        });
        _values.OfParts = new ImageValues { Texts = _values.Texts };
        _values.Parts = ReadItems(ImageSegmentKind.Parts, CompressedParts.Read);
        _values.Rows = ReadItems(ImageSegmentKind.Rows, RowImage.Read);
        _values.Offices = ReadItems(ImageSegmentKind.Offices, OfficeImage.Read);
        var changes = ReadItems(ImageSegmentKind.Changes, ChangeImage.Read);
        EditionContent? content = null;
        ReadSegment(_segments.Single(segment => segment.Kind == ImageSegmentKind.Edition), from => content = EditionImage.Read(from, changes));
        return content!;
    }

    private T[] ReadItems<T>(ImageSegmentKind kind, Func<ImageDecoder, T> read)
    {
        var segments = _segments.Where(segment => segment.Kind == kind).ToArray();
        var items = new T[segments.Sum(segment => segment.Count)];
        SideBySide.For(segments.Length, number => ReadSegment(segments[number], from =>
        {
            var (first, count) = (segments[number].First, segments[number].Count);
            for (var index = first; index < first + count; index++)
            {
                items[index] = read(from);
            }
        }));
        return items;
    }

    private void ReadSegment(ImageSegment segment, Action<ImageDecoder> read)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var buffer = ArrayPool<byte>.Shared.Rent(segment.Length);
        try
        {
            var bytes = buffer.AsMemory(0, segment.Length);
            Fill(_file, bytes.Span, segment.Offset);
            ThrowIfDamaged(bytes.Span, segment.Digest);
            read(new ImageDecoder(bytes, _values));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] ReadDirectory(SafeFileHandle file)
    {
        var end = RandomAccess.GetLength(file) - ImageTrailer.Size;
        var bytes = new byte[ImageTrailer.Size];
        Fill(file, bytes, end);
        var trailer = ImageTrailer.Read(bytes);

        // Nothing is between the directory and the trailer: anything else is no trailer, and its length need not be believed.
        if (trailer.Offset < 0 || trailer.Length < 0 || trailer.Offset + trailer.Length != end)
        {
            throw Damaged();
        }

        var directory = new byte[trailer.Length];
        Fill(file, directory, trailer.Offset);
        ThrowIfDamaged(directory, trailer.Digest);
        return directory;
    }

    private static void Fill(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        while (!bytes.IsEmpty)
        {
            var read = offset < 0 ? 0 : RandomAccess.Read(file, bytes, offset);
            if (read == 0)
            {
                throw Damaged();
            }

            bytes = bytes[read..];
            offset += read;
        }
    }

    private static void ThrowIfDamaged(ReadOnlySpan<byte> bytes, byte[] digest)
    {
        Span<byte> actual = stackalloc byte[ImageTrailer.DigestSize];
        XxHash128.Hash(bytes, actual);
        if (!actual.SequenceEqual(digest))
        {
            throw Damaged();
        }
    }

    private static InvalidDataException Damaged() => new("it is damaged or cut off.");
}
