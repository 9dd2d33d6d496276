namespace DirectoryApi.Search.Index;

/// <summary>A term of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Term">The term: letters and figures, at least one.</param>
internal readonly record struct ColumnTerm(SearchColumn Column, string Term);
