namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>A form of a place's name.</summary>
/// <param name="Written">The form; of an adjective's stem the folded form.</param>
/// <param name="Weight">How many offices the place has.</param>
/// <param name="Meaning">The place.</param>
internal sealed record PlaceNamePhrase(string Written, int Weight, PlaceMeaning Meaning)
{
    /// <summary>True for what stands in front of an adjective's ending.</summary>
    public bool IsAdjectiveStem { get; init; }
}
