using System.IO.Compression;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>
/// Looks at the archive of a package before the package is opened: opening it unpacks its lists of parts and goes through all parts
/// they name, whatever their number and size.
/// </summary>
internal static class PackageCheck
{
    private static ReadOnlySpan<byte> CentralHeader => "PK\u0001\u0002"u8;

    /// <summary>Refuses an archive that is locked or holds more than <see cref="DocxLimits"/> allows.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="errors">Makes the errors.</param>
    /// <param name="cancellationToken">Stops the reading of lists.</param>
    /// <exception cref="ImportException">The archive is locked or too large, or a list of parts is not well-formed.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged; so for <see cref="IOException"/>.</exception>
    public static void Check(ArraySegment<byte> bytes, DocxErrors errors, CancellationToken cancellationToken)
    {
        // Counted in the bytes: the archive's own count is no more than a claim, and its entries are read all at once.
        if (bytes.AsSpan().Count(CentralHeader) > DocxLimits.Entries)
        {
            throw errors.TooLarge($"more than {DocxLimits.Entries} files packed in it");
        }

        using var archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Any(entry => entry.IsEncrypted))
        {
            throw errors.Encrypted();
        }

        if (archive.Entries.FirstOrDefault(IsTooLarge) is { } large)
        {
            throw errors.TooLarge($"the part {large.Name} of {large.Length} bytes, packed to {large.CompressedLength}");
        }

        CheckLists([.. archive.Entries.Where(IsList)], errors, cancellationToken);
    }

    private static void CheckLists(IReadOnlyCollection<ZipArchiveEntry> lists, DocxErrors errors, CancellationToken cancellationToken)
    {
        if (lists.Count > DocxLimits.RelationshipLists)
        {
            throw errors.TooLarge($"more than {DocxLimits.RelationshipLists} lists of related parts");
        }

        // Unpacked here, for what they declare as their length is no more than a claim either; and gone through within the limits of
        // a part, for the library that opens packages takes minutes over elements deep within one another.
        var length = 0;
        foreach (var list in lists)
        {
            var content = new MemoryStream();
            using (var stream = list.Open())
            {
                var buffer = new byte[16 * 1024];
                for (int read; (read = stream.Read(buffer)) > 0; content.Write(buffer, 0, read))
                {
                    if ((length += read) > DocxLimits.ListsLength)
                    {
                        throw errors.TooLarge($"lists of related parts of more than {DocxLimits.ListsLength / 1024 / 1024} MiB");
                    }
                }
            }

            content.Position = 0;
            using var xml = new WordXmlReader(content, list.FullName, errors, cancellationToken);
            while (xml.MoveToRoot())
            {
            }
        }
    }

    private static bool IsTooLarge(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && (entry.Length > DocxLimits.PartLength
            || (entry.Length > DocxLimits.FreeInflation && entry.Length / Math.Max(entry.CompressedLength, 1) > DocxLimits.InflationRatio));

    /// <summary>Lists may be cut into pieces that bear their name as the name of a folder (ISO/IEC 29500-2, 7.2.4.3).</summary>
    private static bool IsList(ZipArchiveEntry entry) =>
        entry.FullName.Contains(".rels", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.Contains("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
}
