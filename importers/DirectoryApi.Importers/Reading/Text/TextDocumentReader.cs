namespace DirectoryApi.Importers.Reading.Text;

/// <summary>
/// Reads text that was extracted from a page, a word processor or a PDF. A table has a line a cell, each beginning with a TAB, or a
/// line a row with a TAB between two cells. Text from a PDF has neither; its tables are paragraphs here and are found by what their
/// cells look like.
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
        DocumentLimits.CheckLength(file);
        var text = TextDecoder.Decode(file.Bytes.Span)
            ?? throw new ImportException(ImportErrorKind.UnknownFormat, file.Name, "is not text in UTF-8 or UTF-16. Save it in UTF-8 and import that.");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ImportException(ImportErrorKind.Empty, file.Name, "holds no text. Download or copy the document again.");
        }

        DocumentLimits.Check(file.Name, text);
        var lines = Lines(text, cancellationToken);
        ITextScanner scanner = TabSeparatedScanner.Fits(lines) ? new TabSeparatedScanner() : new TabTableScanner();
        foreach (var line in lines)
        {
            scanner.Add(line);
        }

        return new SourceDocument(file, scanner.Finish());
    }

    /// <summary>Lines end with CR, LF or both, as editors count them; a form feed or a Unicode separator is white space within a line.</summary>
    private static List<TextLine> Lines(string text, CancellationToken cancellationToken)
    {
        var lines = new List<TextLine>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(new TextLine(line, lines.Count + 1));
            if (lines.Count % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return lines;
    }
}
