namespace DirectoryApi.Importers.Reading.Text;

/// <summary>
/// Reads text that was extracted from a page or a word processor: a line a paragraph, and a table cell begins with a TAB.
/// </summary>
public sealed class TextDocumentReader : IDocumentReader
{
    /// <inheritdoc />
    public bool CanRead(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TextDecoder.Decode(file.Bytes.Span) is not null;
    }

    /// <inheritdoc />
    public SourceDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = TextDecoder.Decode(file.Bytes.Span)
            ?? throw new ImportException(ImportErrorKind.UnknownFormat, file.Name, "is not text in UTF-8 or UTF-16. Save it in UTF-8 and import that.");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ImportException(ImportErrorKind.Empty, file.Name, "holds no text. Download or copy the document again.");
        }

        var scanner = new TabTableScanner();
        var number = 0;

        // Lines end with CR, LF or both, as editors count them; a form feed or a Unicode separator is white space within a line.
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            if (++number % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            scanner.Add(new TextLine(line, number));
        }

        return new SourceDocument(file, scanner.Finish());
    }
}
