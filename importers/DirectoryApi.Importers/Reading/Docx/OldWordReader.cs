using System.Text;

namespace DirectoryApi.Importers.Reading.Docx;

/// <summary>
/// Knows what word processors write besides DOCX, only to say what to do: the binary format of Word 97-2003 and RTF, which are not
/// read, and encrypted documents, which stand in the same container as the former.
/// </summary>
internal sealed class OldWordReader : IDocumentReader
{
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Signature of a compound file, [MS-CFB] 2.2.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> RichText => @"{\rtf"u8;

    /// <inheritdoc />
    public bool CanRead(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Bytes.Span.StartsWith(CompoundFile) || file.Bytes.Span.StartsWith(RichText);
    }

    /// <summary>Never returns: none of these formats is read.</summary>
    /// <exception cref="ImportException">Always; the message says which format it is and what to save the document as.</exception>
    public SourceDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var errors = new DocxErrors(file.Name);
        if (file.Bytes.Span.StartsWith(RichText))
        {
            throw errors.UnknownFormat("is a document in RTF. Open it in a word processor, save it as DOCX and import that.");
        }

        // [MS-OFFCRYPTO] 2.3.4.4: an encrypted document is a stream of this name.
        throw file.Bytes.Span.IndexOf(EncryptedPackage) >= 0
            ? errors.Encrypted()
            : errors.UnknownFormat("is in a binary format of Office 97-2003 (.doc). Open it in a word processor, save it as DOCX and import that.");
    }
}
