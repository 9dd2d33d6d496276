namespace DirectoryApi.Importers.Reading;

/// <summary>A line of a document.</summary>
/// <param name="Text">The text as it stands, white space at both ends included.</param>
/// <param name="Number">1-based number of the line in the file.</param>
public readonly record struct TextLine(string Text, int Number)
{
    /// <summary>The text before letter-spaced and broken words in it were made whole; null where nothing was repaired.</summary>
    public string? AsRead { get; init; }

    /// <summary>True where the line holds nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
