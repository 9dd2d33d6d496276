namespace DirectoryApi.Importers.Reading.Html;

/// <summary>A cell as the markup has it.</summary>
/// <param name="Lines">Its lines that are not blank.</param>
/// <param name="Line">Line of the file in which the cell begins.</param>
/// <param name="EndLine">Line in which its text ends.</param>
/// <param name="RowSpan">Rows it spans, at least one.</param>
/// <param name="ColumnSpan">Columns it spans, at least one.</param>
internal sealed record HtmlCell(IReadOnlyList<TextLine> Lines, int Line, int EndLine, int RowSpan, int ColumnSpan);
