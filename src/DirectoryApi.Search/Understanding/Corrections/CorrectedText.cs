namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>A query with words put in the place of misspelt ones.</summary>
/// <param name="Text">The query; what was not replaced stands as it was typed.</param>
/// <param name="Replaced">Where the words that were put in begin and end in <paramref name="Text"/>.</param>
internal sealed record CorrectedText(string Text, IReadOnlyList<(int Start, int End)> Replaced)
{
    /// <summary>True for a position inside a word that was put in.</summary>
    public bool IsReplaced(int position) => Replaced.Any(range => position >= range.Start && position < range.End);
}
