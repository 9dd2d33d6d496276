namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>A table as it is written: rows of cells that may span several columns.</summary>
internal sealed record TableNode : Node
{
    /// <summary>The rows.</summary>
    public List<TableNodeRow> Rows { get; } = [];

    /// <summary>Widths of the columns in twentieths of a point; 0 where one is not told.</summary>
    public List<int> ColumnWidths { get; } = [];

    /// <summary>True where lines are drawn around the table or its cells.</summary>
    public bool HasBorders { get; set; }
}
