using System.Text;

namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>What the tool says on its standard error, and what that means for the document.</summary>
internal static class ToolMessages
{
    /// <summary>Bytes that are kept; a damaged document gives a message for each of its objects.</summary>
    private const int MaximumKept = 4096;

    /// <summary>Bytes of a message that are shown.</summary>
    private const int MaximumShown = 160;

    /// <summary>Reads messages to their end and keeps the first ones.</summary>
    public static async Task<string> ReadAsync(Stream stream)
    {
        var kept = new MemoryStream(MaximumKept);
        var buffer = new byte[MaximumKept];
        for (int read; (read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            kept.Write(buffer, 0, Math.Min(read, MaximumKept - (int)kept.Length));
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    /// <summary>The error for a document that was not read.</summary>
    public static ImportException Explain(string file, ToolFailure? stopped, int pages, string messages) => stopped switch
    {
        ToolFailure.OutOfTime => new ImportException(
            ImportErrorKind.TooLarge, file, $"takes pdftotext longer than {PdfToText.MaximumTime.TotalSeconds:0} seconds, which no annex does. Check that it is the right file, or import it as DOCX, HTML or text."),
        ToolFailure.OutOfSpace => new ImportException(
            ImportErrorKind.TooLarge, file, "has more text than an annex can have. Check that it is the right file."),
        _ when pages > PdfToText.MaximumPages => new ImportException(
            ImportErrorKind.TooLarge, file, $"has more than {PdfToText.MaximumPages} pages, which no annex has. Check that it is the right file."),
        _ when IsEncrypted(messages) => new ImportException(
            ImportErrorKind.Encrypted, file, "is encrypted: a password is needed to read it. Save it without a password and import that."),
        _ => new ImportException(
            ImportErrorKind.Damaged, file, $"is a damaged PDF{Quote(messages)}. Download it again, or import the decree as DOCX, HTML or text."),
    };

    private static bool IsEncrypted(string messages) =>
        messages.Contains("password", StringComparison.OrdinalIgnoreCase) || messages.Contains("encrypt", StringComparison.OrdinalIgnoreCase);

    private static string Quote(string messages)
    {
        var line = messages.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
        return line is null ? "" : $" (pdftotext says: {(line.Length <= MaximumShown ? line : line[..MaximumShown] + "…")})";
    }
}
