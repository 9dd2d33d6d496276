namespace DirectoryApi.GraphQL.Language;

/// <summary>A stretch of a source text.</summary>
/// <param name="Start">Index of the first UTF-16 unit, from 0.</param>
/// <param name="End">Index just past the last UTF-16 unit.</param>
/// <param name="Line">Line of the start, from 1. Lines end at LF, CR or CR LF.</param>
/// <param name="Column">Column of the start in UTF-16 units, from 1.</param>
/// <param name="Source">The text that it is a stretch of; null for a node made by hand.</param>
public readonly record struct Location(int Start, int End, int Line, int Column, Source? Source = null);
