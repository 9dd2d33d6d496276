using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>
/// The package of a document (ISO/IEC 29500-2). Only the three parts that hold text or shape it are ever unpacked, into memory;
/// relationships to anything outside the package are not followed, nor are wrong ones an error, since addresses of sites are often mistyped.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly DocxErrors _errors;
    private readonly CancellationToken _cancellationToken;

    private DocxPackage(WordprocessingDocument document, MainDocumentPart main, DocxErrors errors, CancellationToken cancellationToken)
    {
        _document = document;
        _main = main;
        _errors = errors;
        _cancellationToken = cancellationToken;
    }

    private static ReadOnlySpan<byte> LocalHeader => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> ContentTypes => "[Content_Types].xml"u8;

    /// <summary>
    /// True for an archive with the list of content types every package has, or, since that may stand at an end which was cut off, with
    /// the usual main part.
    /// </summary>
    public static bool IsPackage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(LocalHeader) && (bytes.IndexOf(ContentTypes) >= 0 || bytes.IndexOf("word/document.xml"u8) >= 0);

    /// <summary>Opens the package of a file.</summary>
    /// <exception cref="ImportException">The archive is damaged, locked or too large, or holds no document of a word processor.</exception>
    public static DocxPackage Open(SourceFile file, DocxErrors errors, CancellationToken cancellationToken)
    {
        var bytes = MemoryMarshal.TryGetArray(file.Bytes, out var segment) ? segment : new ArraySegment<byte>(file.Bytes.ToArray());
        try
        {
            PackageCheck.Check(bytes, errors, cancellationToken);
        }
        catch (Exception error) when (IsOfDamage(error))
        {
            throw errors.Damaged("is cut off or damaged: its archive cannot be read to the end", error);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var document = OpenWholeOrMended(bytes, errors, cancellationToken);
        if (document.MainDocumentPart is { } main && IsOfWord(main.ContentType))
        {
            return new DocxPackage(document, main, errors, cancellationToken);
        }

        document.Dispose();
        throw errors.UnknownFormat(file.Bytes.Span.IndexOf("xl/workbook"u8) >= 0
            ? "is a workbook of a spreadsheet. Copy its table into a document of a word processor, save that as DOCX and import it."
            : "is a package without a document of a word processor. Save the document as DOCX and import that.");
    }

    /// <summary>The document itself.</summary>
    public WordXmlReader OpenDocument() => Open(_main);

    /// <summary>The styles of the document; null where there are none.</summary>
    public WordXmlReader? OpenStyles() => _main.StyleDefinitionsPart is { } part ? Open(part) : null;

    /// <summary>The automatic lists of the document; null where there are none.</summary>
    public WordXmlReader? OpenNumbering() => _main.NumberingDefinitionsPart is { } part ? Open(part) : null;

    /// <inheritdoc />
    public void Dispose() => _document.Dispose();

    private static WordprocessingDocument OpenWholeOrMended(ArraySegment<byte> bytes, DocxErrors errors, CancellationToken cancellationToken)
    {
        try
        {
            return OpenReadOnly(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false));
        }
        catch (Exception refusal) when (IsOfDamage(refusal))
        {
            try
            {
                return OpenReadOnly(PackageMender.Mend(bytes, errors, cancellationToken));
            }
            catch (Exception error) when (IsOfDamage(error))
            {
                throw errors.Damaged("is damaged: the lists of the parts it consists of cannot be read or do not agree with its parts", error);
            }
        }
    }

    private static WordprocessingDocument OpenReadOnly(MemoryStream stream) =>
        WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });

    /// <summary>What the library and those under it throw for a package that is not as it should be; none has a type of its own for that.</summary>
    private static bool IsOfDamage(Exception error) => error is OpenXmlPackageException or XmlException or InvalidDataException
        or IOException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException;

    /// <summary>True for the content types of documents and of templates, with and without macros, and for parts of no type but XML.</summary>
    private static bool IsOfWord(string contentType) =>
        contentType.Contains("word", StringComparison.OrdinalIgnoreCase) || contentType.Equals("application/xml", StringComparison.OrdinalIgnoreCase);

    private WordXmlReader Open(OpenXmlPart part)
    {
        var name = part.Uri.OriginalString.TrimStart('/');
        try
        {
            return new WordXmlReader(part.GetStream(FileMode.Open, FileAccess.Read), name, _errors, _cancellationToken);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            throw _errors.Damaged($"its part {Path.GetFileName(name)} cannot be unpacked", error);
        }
    }
}
