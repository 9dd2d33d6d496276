namespace DirectoryApi.Importers.Reading.Html;

/// <summary>
/// Reads web pages: HTML and XHTML as a browser saves them, in any Unicode form or an 8-bit Cyrillic character set. Only the file
/// itself is read; nothing in it runs, and nothing is fetched.
/// </summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc />
    public bool CanRead(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return HtmlSignature.Matches(file.Bytes.Span);
    }

    /// <inheritdoc />
    public SourceDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        if (file.Bytes.Length > HtmlLimits.Length)
        {
            throw new ImportException(
                ImportErrorKind.TooLarge,
                file.Name,
                $"is a page of more than {HtmlLimits.Length / 1024 / 1024} MiB, which no act is. Check that it is the right page, and save it without its pictures.");
        }

        using var page = HtmlPage.Parse(HtmlDecoder.Decode(file.Bytes.Span), file.Name, cancellationToken);
        var blocks = new BlockCollector(ActRoots.Of(page), file.Name, cancellationToken).Collect();
        return blocks.Count > 0
            ? new SourceDocument(file, blocks) { Format = SourceFormat.Html }
            : throw new ImportException(
                ImportErrorKind.Empty, file.Name, "is a page without text. Open it in a browser, wait until the text is there, and save it again.");
    }
}
