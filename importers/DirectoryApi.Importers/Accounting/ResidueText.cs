using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Accounting;

/// <summary>Text of an office table that became no value, no head and no repaired piece of layout. It is kept in the raw cells of its row.</summary>
/// <param name="Text">The characters that are left over, white space left out.</param>
/// <param name="Cell">The cell they stand in.</param>
public sealed record ResidueText(string Text, TableCell Cell)
{
    /// <summary>Where the cell stands.</summary>
    public SourceSpan Span => Cell.Span;
}
