namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>A row as it is written.</summary>
internal sealed class TableNodeRow
{
    /// <summary>Columns that are left out before the first cell.</summary>
    public int Before { get; set; }

    /// <summary>Columns that are left out after the last cell.</summary>
    public int After { get; set; }

    /// <summary>The cells.</summary>
    public List<TableNodeCell> Cells { get; } = [];
}
