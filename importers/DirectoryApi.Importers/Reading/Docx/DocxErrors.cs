namespace DirectoryApi.Importers.Reading.Docx;

/// <summary>Makes the errors of one document, so that every message names the file.</summary>
internal sealed class DocxErrors(string file)
{
    /// <summary>The document holds more than any annex does.</summary>
    /// <param name="what">What it has more of, with the limit: <c>more than 512 columns in a table</c>.</param>
    public ImportException TooLarge(string what) =>
        new(ImportErrorKind.TooLarge, file, $"has {what}, which no annex has. Check that it is the right document; copy the annex alone into a new one.");

    /// <summary>The document is broken inside.</summary>
    /// <param name="what">What is broken, as a predicate: <c>has no end</c>.</param>
    /// <param name="inner">The error it was noticed by; null where there was none.</param>
    public ImportException Damaged(string what, Exception? inner = null) =>
        new(ImportErrorKind.Damaged, file, $"{what}. Download the document again, or open it in a word processor and save it as DOCX anew.", inner);

    /// <summary>The document cannot be read without its password.</summary>
    public ImportException Encrypted() =>
        new(ImportErrorKind.Encrypted, file, "is encrypted and opens only with a password. Save it without a password and import that.");

    /// <summary>The document is none that can be read.</summary>
    /// <param name="message">What it is and what to do.</param>
    public ImportException UnknownFormat(string message) => new(ImportErrorKind.UnknownFormat, file, message);

    /// <summary>The document has no text.</summary>
    public ImportException Empty() => new(ImportErrorKind.Empty, file, "holds no text. Download or copy the document again.");
}
