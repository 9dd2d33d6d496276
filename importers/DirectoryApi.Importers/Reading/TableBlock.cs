using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows, at least one.</param>
public sealed record TableBlock(IReadOnlyList<TableRow> Rows) : Block
{
    /// <inheritdoc />
    public override SourceSpan Span => new(Rows[0].Span.Line, Rows[^1].Span.EndLine, 0);
}
