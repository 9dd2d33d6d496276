using DirectoryApi.Importers.Reading.Docx.Content;
using DirectoryApi.Importers.Reading.Docx.Numbering;
using DirectoryApi.Importers.Reading.Docx.Packaging;
using DirectoryApi.Importers.Reading.Docx.Styles;
using DirectoryApi.Importers.Reading.Docx.Tables;

namespace DirectoryApi.Importers.Reading.Docx;

/// <summary>
/// Reads documents of word processors: DOCX, and DOCM without its macros, in the transitional and the strict variant of
/// ISO/IEC 29500. The text is that of a print with all tracked changes accepted and no hidden text; numbers of
/// automatic lists are part of it, since rows of annexes are numbered so. Headers, footers, notes and comments are left out.
/// </summary>
/// <remarks>
/// A line's number is the 1-based ordinal of its paragraph in the order of the document, paragraphs in cells, in text boxes and
/// without text counted, those that were deleted with their row or stand in another form of the same text box not. A line
/// break within a paragraph keeps the paragraph's number.
/// </remarks>
public sealed class DocxDocumentReader : IDocumentReader
{
    /// <summary>True for a package of Office; one that holds no document, such as a workbook, is refused when it is read, by its right name.</summary>
    public bool CanRead(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DocxPackage.IsPackage(file.Bytes.Span);
    }

    /// <inheritdoc />
    public SourceDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        var errors = new DocxErrors(file.Name);
        using var package = DocxPackage.Open(file, errors, cancellationToken);
        var styles = StyleSheet.Read(package.OpenStyles(), errors);
        var numbers = new ListNumbers(package.OpenNumbering(), styles, errors);
        using var document = package.OpenDocument();
        var builder = new BlockBuilder(errors, cancellationToken);
        builder.Add(new BodyReader(document, styles, numbers, errors).Read());
        return builder.Blocks.Count == 0 ? throw errors.Empty() : new SourceDocument(file, builder.Blocks) { Format = SourceFormat.Docx };
    }
}
