using DirectoryApi.Importers.Reading.Docx;
using DirectoryApi.Importers.Reading.Html;
using DirectoryApi.Importers.Reading.Pdf;
using DirectoryApi.Importers.Reading.Text;

namespace DirectoryApi.Importers.Reading;

/// <summary>Chooses the reader of a document by its content; the file's name is never trusted.</summary>
public static class DocumentReaders
{
    private static readonly IDocumentReader[] Readers =
        [new PdfDocumentReader(), new DocxDocumentReader(), new OldWordReader(), new HtmlDocumentReader(), new TextDocumentReader()];

    /// <summary>Reads a document of any known format.</summary>
    /// <exception cref="ImportException">The format is not known, the content is damaged beyond reading, or there is more text than an act has.</exception>
    public static SourceDocument Read(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var reader = Readers.FirstOrDefault(reader => reader.CanRead(file)) ?? throw new ImportException(
            ImportErrorKind.UnknownFormat,
            file.Name,
            "is neither a web page, nor a Word document (DOCX), nor a PDF, nor text in UTF-8 or UTF-16. Save the document in one of these forms and import that.");
        return DocumentLimits.Check(reader.Read(file, cancellationToken));
    }
}
