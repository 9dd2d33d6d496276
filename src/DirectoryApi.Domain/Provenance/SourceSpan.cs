namespace DirectoryApi.Domain.Provenance;

/// <summary>Where in a source document a value stands.</summary>
/// <param name="Line">First line of the value, 1-based, in the lines of the file as it was given.</param>
/// <param name="EndLine">Last line of the value, inclusive; equal to <paramref name="Line"/> for a value on one line.</param>
/// <param name="Cell">1-based ordinal of the cell in its printed row; 0 for text outside a table.</param>
public readonly record struct SourceSpan(int Line, int EndLine, int Cell)
{
    /// <summary>A span of one line.</summary>
    public static SourceSpan At(int line, int cell = 0) => new(line, line, cell);

    /// <summary>The smallest span that holds both; the cell of this one, or 0 where the cells differ.</summary>
    public SourceSpan Cover(SourceSpan other) =>
        new(Math.Min(Line, other.Line), Math.Max(EndLine, other.EndLine), Cell == other.Cell ? Cell : 0);

    /// <summary>For messages: <c>line 12, cell 3</c>, or <c>lines 12-14, cell 3</c>, without the cell outside a table.</summary>
    public override string ToString()
    {
        var lines = Line == EndLine ? $"line {Line}" : $"lines {Line}-{EndLine}";
        return Cell == 0 ? lines : $"{lines}, cell {Cell}";
    }
}
