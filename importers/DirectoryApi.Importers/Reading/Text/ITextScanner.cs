namespace DirectoryApi.Importers.Reading.Text;

/// <summary>Finds paragraphs and tables in the lines of a text.</summary>
internal interface ITextScanner
{
    /// <summary>Takes the next line.</summary>
    void Add(TextLine line);

    /// <summary>Ends the document.</summary>
    IReadOnlyList<Block> Finish();
}
