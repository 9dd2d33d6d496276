namespace DirectoryApi.Domain.Provenance;

/// <summary>A cell of a printed table row, exactly as read: nothing repaired, lines kept apart by line feeds.</summary>
/// <param name="Text">The raw text; empty for an empty cell.</param>
/// <param name="Span">Where the cell stands.</param>
public readonly record struct SourceCell(string Text, SourceSpan Span);
