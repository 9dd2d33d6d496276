namespace DirectoryApi.Importers.Reading;

/// <summary>A line of a document.</summary>
/// <param name="Text">The text as it stands, white space at both ends included.</param>
/// <param name="Number">1-based number of the line in the file.</param>
public readonly record struct TextLine(string Text, int Number)
{
    /// <summary>True where the line holds nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
