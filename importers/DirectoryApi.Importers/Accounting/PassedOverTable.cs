using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Accounting;

/// <summary>A table that lists no offices, told by its heads: quality indicators, a form.</summary>
/// <param name="Heads">Its heads on one line.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Rows">Number of its rows, the heads included.</param>
public sealed record PassedOverTable(string Heads, SourceSpan Span, int Rows);
