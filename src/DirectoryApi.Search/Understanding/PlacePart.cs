namespace DirectoryApi.Search.Understanding;

/// <summary>
/// The name of a place. A name that several places have keeps them all; a name that is also written in streets (Абай) is
/// still a place first.
/// </summary>
/// <param name="Start">Where it begins in the text of its reading, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, with the word for its kind where it stands beside it.</param>
/// <param name="Senses">The places, the likeliest first; at least one.</param>
public sealed record PlacePart(int Start, int Length, IReadOnlyList<PlaceSense> Senses) : QueryPart(Start, Length)
{
    /// <summary>The words and figures of the name, for a search in texts where no office is at the place.</summary>
    public required IReadOnlyList<WordPart> Words { get; init; }
}
