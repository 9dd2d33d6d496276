using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Planning;

/// <summary>Where a document prints something.</summary>
/// <param name="File">Name of the document's file, without its folder.</param>
/// <param name="Span">The value's place, or that of the whole row.</param>
/// <param name="Row">The row.</param>
public sealed record SourcePlace(string File, SourceSpan Span, AnnexRow Row)
{
    /// <summary>File and line, as editors and compilers write them: <c>P1200000363.ru.txt:1043</c>.</summary>
    public override string ToString() => $"{File}:{Span.Line}";
}
