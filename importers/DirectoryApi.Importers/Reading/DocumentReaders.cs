using DirectoryApi.Importers.Reading.Text;

namespace DirectoryApi.Importers.Reading;

/// <summary>Chooses the reader of a document by its content; the file's name is never trusted.</summary>
public static class DocumentReaders
{
    private static readonly IDocumentReader[] Readers = [new TextDocumentReader()];

    /// <summary>Reads a document of any known format.</summary>
    /// <exception cref="ImportException">The format is not known, or the content is damaged beyond reading.</exception>
    public static SourceDocument Read(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var reader = Readers.FirstOrDefault(reader => reader.CanRead(file)) ?? throw new ImportException(
            ImportErrorKind.UnknownFormat,
            file.Name,
            "is not a text document in UTF-8 or UTF-16. Save the document as text in UTF-8 and import that.");
        return reader.Read(file, cancellationToken);
    }
}
