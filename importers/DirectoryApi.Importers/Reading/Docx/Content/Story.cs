namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>Gathers what stands in the body, in a cell or in a text box.</summary>
/// <param name="readCellProperties">Reads the properties of a cell where they come; null outside of cells.</param>
internal sealed class Story(Action? readCellProperties)
{
    /// <summary>Reads the properties of the cell, the current element; null outside of cells.</summary>
    public Action? ReadCellProperties { get; } = readCellProperties;

    /// <summary>The paragraphs with text and the tables read so far.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>The text of paragraphs whose end was deleted or is hidden, for the next one to continue; null where there is none.</summary>
    public ParagraphText? Joined { get; set; }
}
