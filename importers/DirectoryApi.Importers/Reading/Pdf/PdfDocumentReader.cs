using DirectoryApi.Importers.Reading.Pdf.Layout;

namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>
/// Reads PDF documents with a text layer. The places of their words come from Poppler's <c>pdftotext</c>, which is to be installed;
/// lines, paragraphs and tables are rebuilt from those places.
/// </summary>
/// <remarks>
/// A PDF has no lines of a file: the number of a line is the ordinal of the printed line in the document, counted from 1 from the top
/// of the first page on, over all pages. Printed lines at the same height, as in neighbouring cells of a table, are one line; page
/// numbers and running heads count too.
/// </remarks>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <summary>Bytes at the start of a file within which the mark of a PDF stands (ISO 32000-1, annex H, implementation note 13).</summary>
    private const int MarkWithin = 1024;

    private readonly PdfToText _tool;

    /// <summary>A reader that finds <c>pdftotext</c> on the PATH when it reads.</summary>
    public PdfDocumentReader()
        : this(new PdfToText(Environment.GetEnvironmentVariable("PATH")))
    {
    }

    internal PdfDocumentReader(PdfToText tool) => _tool = tool;

    /// <inheritdoc />
    public bool CanRead(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var start = file.Bytes.Span;
        return start[..Math.Min(start.Length, MarkWithin)].IndexOf("%PDF-"u8) >= 0;
    }

    /// <inheritdoc />
    /// <exception cref="ImportException">
    /// <c>pdftotext</c> is not installed; the document is damaged, encrypted, too large, or holds only images of its pages.
    /// </exception>
    public SourceDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        var pages = _tool.Read(file, cancellationToken);
        return pages.All(page => page.Words.Count == 0)
            ? throw new ImportException(
                ImportErrorKind.Empty,
                file.Name,
                "has no text on its pages: they are images, as of a scanned paper. Run text recognition (OCR) over it, or import the decree as DOCX, HTML or text.")
            : new SourceDocument(file, PageLayout.ToBlocks(pages, cancellationToken)) { Format = SourceFormat.Pdf };
    }
}
