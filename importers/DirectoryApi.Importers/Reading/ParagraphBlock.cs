using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading;

/// <summary>A paragraph outside of any table.</summary>
/// <param name="Line">The paragraph's line.</param>
/// <param name="IsBody">True for running text (a numbered clause, a sentence), false for a line of a heading.</param>
public sealed record ParagraphBlock(TextLine Line, bool IsBody) : Block
{
    /// <inheritdoc />
    public override SourceSpan Span => SourceSpan.At(Line.Number);
}
