namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>A cell as it is written.</summary>
internal sealed class TableNodeCell
{
    /// <summary>Columns that it spans, 1 or more.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>True where it continues the cell above.</summary>
    public bool ContinuesAbove { get; set; }

    /// <summary>True where cells below may continue it.</summary>
    public bool IsContinuedBelow { get; set; }

    /// <summary>Ordinal of its first paragraph, blank or not; that of the last one before where it has none.</summary>
    public int Number { get; set; }

    /// <summary>Its paragraphs with text and its tables.</summary>
    public IReadOnlyList<Node> Content { get; set; } = [];
}
