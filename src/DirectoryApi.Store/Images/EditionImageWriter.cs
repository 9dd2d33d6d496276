using System.IO.Hashing;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Images;

/// <summary>
/// Writes an image: segments, then the directory that tells where they are, then the trailer that tells where that is. What is shared is
/// found while the rest is written, and so comes last; the directory tells all the same what is to be read first.
/// </summary>
internal sealed class EditionImageWriter
{
    // Small enough for several threads to share even a small edition, and large enough for few reads.
    private const int ItemsPerSegment = 2_048;

    private readonly Stream _file;
    private readonly List<ImageSegment> _segments = [];
    private readonly ImageEncoder _encoder = new(new ImageShares());

    private EditionImageWriter(Stream file) => _file = file;

    /// <summary>Writes the image of an edition.</summary>
    /// <param name="file">Where to; nothing was written there before.</param>
    /// <param name="content">The edition.</param>
    /// <param name="identity">Identifies the image, see <see cref="ImageIdentity"/>.</param>
    public static void Write(Stream file, EditionContent content, byte[] identity)
    {
        var writer = new EditionImageWriter(file);
        writer.WriteContent(content);
        writer.WriteDirectory(identity);
    }

    private void WriteContent(EditionContent content)
    {
        var shares = _encoder.Shares;
        var rows = content.Documents.Concat(content.FormerDocuments).SelectMany(document => document.Rows).ToArray();
        foreach (var row in rows)
        {
            shares.Rows.NumberOf(row.Key);
        }

        foreach (var office in content.Offices)
        {
            shares.OfficeKeys.NumberOf(office.Key);
        }

        WriteItems(ImageSegmentKind.Rows, rows, RowImage.Write);
        WriteItems(ImageSegmentKind.Offices, content.Offices, OfficeImage.Write);
        WriteItems(ImageSegmentKind.Changes, content.Changes, ChangeImage.Write);
        EditionImage.Write(_encoder, content);
        Flush(ImageSegmentKind.Edition, first: 0, count: 1);
        _encoder.List(shares.Hours.Values, HoursImage.Write);
        _encoder.List(shares.ServiceLists.Values, static (to, list) => to.List(list, static (to, slug) => to.Shared(slug)));
        Flush(ImageSegmentKind.Lists, first: 0, count: 1);
        WriteItems(ImageSegmentKind.Parts, shares.Parts.Finish(), CompressedParts.Write);
        WriteItems(ImageSegmentKind.Texts, shares.Texts.Values, static (to, text) => to.Text(text));
    }

    private void WriteDirectory(byte[] identity)
    {
        _encoder.Bytes(identity);
        _encoder.List(_segments, ImageSegment.Write);
        var directory = _encoder.Written.Span;
        var trailer = new ImageTrailer(_file.Position, directory.Length, XxHash128.Hash(directory));
        _file.Write(directory);
        _file.Write(trailer.ToBytes());
    }

    private void WriteItems<T>(ImageSegmentKind kind, IReadOnlyList<T> items, Action<ImageEncoder, T> write)
    {
        for (var first = 0; first < items.Count; first += ItemsPerSegment)
        {
            var end = Math.Min(first + ItemsPerSegment, items.Count);
            for (var index = first; index < end; index++)
            {
                write(_encoder, items[index]);
            }

            Flush(kind, first, end - first);
        }
    }

    private void Flush(ImageSegmentKind kind, int first, int count)
    {
        var segment = _encoder.Written.Span;
        _segments.Add(new ImageSegment(kind, first, count, _file.Position, segment.Length, XxHash128.Hash(segment)));
        _file.Write(segment);
        _encoder.Clear();
    }
}
