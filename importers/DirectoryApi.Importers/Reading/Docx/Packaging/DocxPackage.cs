using System.IO.Compression;
using System.Runtime.InteropServices;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>
/// The package of a document: an archive of parts that name each other by relationships (ISO/IEC 29500-2). Only the three
/// parts that hold text or shape it are ever unpacked, into memory; relationships to anything outside the package are not followed,
/// nor are wrong ones an error, since addresses of sites are often mistyped.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly DocxErrors _errors;
    private readonly CancellationToken _cancellationToken;
    private readonly string _mainPart;
    private readonly IReadOnlyDictionary<string, string> _parts;

    private DocxPackage(ZipArchive archive, DocxErrors errors, CancellationToken cancellationToken)
    {
        _archive = archive;
        _errors = errors;
        _cancellationToken = cancellationToken;
        foreach (var entry in archive.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        _mainPart = Relationships.Read(Open("_rels/.rels"), "").GetValueOrDefault("officeDocument")
            ?? throw NoDocument();
        _parts = Relationships.Read(Open(Relationships.PartOf(_mainPart)), _mainPart);
    }

    private static ReadOnlySpan<byte> LocalHeader => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CentralHeader => "PK\u0001\u0002"u8;

    /// <summary>True for an archive with the list of content types every package has.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith(LocalHeader) && bytes.IndexOf("[Content_Types].xml"u8) >= 0;

    /// <summary>Opens the package of a file.</summary>
    /// <exception cref="ImportException">The archive is damaged or too large, or holds no document of a word processor.</exception>
    public static DocxPackage Open(SourceFile file, DocxErrors errors, CancellationToken cancellationToken)
    {
        // Counted in the bytes: the archive's own count is no more than a claim, and its entries are read all at once.
        if (file.Bytes.Span.Count(CentralHeader) > DocxLimits.Entries)
        {
            throw errors.TooLarge($"more than {DocxLimits.Entries} files packed in it");
        }

        var bytes = MemoryMarshal.TryGetArray(file.Bytes, out var segment) ? segment : new ArraySegment<byte>(file.Bytes.ToArray());
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
            return new DocxPackage(archive, errors, cancellationToken);
        }
        catch (Exception error)
        {
            archive?.Dispose();
            if (error is InvalidDataException or IOException or ArgumentException or NotSupportedException)
            {
                throw errors.Damaged("is cut off or damaged: its archive cannot be read to the end", error);
            }

            throw;
        }
    }

    /// <summary>The document itself.</summary>
    public WordXmlReader OpenDocument() => Open(_mainPart) ?? throw NoDocument();

    /// <summary>A part the document relates to, by the last segment of the relationship's type: <c>styles</c>; null where there is none.</summary>
    public WordXmlReader? OpenPart(string relationship) => _parts.TryGetValue(relationship, out var name) ? Open(name) : null;

    /// <inheritdoc />
    public void Dispose() => _archive.Dispose();

    private WordXmlReader? Open(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw _errors.Encrypted();
        }

        if (entry.Length > DocxLimits.PartLength
            || (entry.Length > DocxLimits.FreeInflation && entry.Length / Math.Max(entry.CompressedLength, 1) > DocxLimits.InflationRatio))
        {
            throw _errors.TooLarge($"the part {entry.Name} of {entry.Length} bytes, packed to {entry.CompressedLength}");
        }

        try
        {
            return new WordXmlReader(entry.Open(), name, _errors, _cancellationToken);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            throw _errors.Damaged($"its part {entry.Name} cannot be unpacked", error);
        }
    }

    private ImportException NoDocument() => _errors.UnknownFormat(
        _entries.Keys.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
            ? "is a workbook of a spreadsheet. Copy its table into a document of a word processor, save that as DOCX and import it."
            : "is a package without a document of a word processor. Save the document as DOCX and import that.");
}
