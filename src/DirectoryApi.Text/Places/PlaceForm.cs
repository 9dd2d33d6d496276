namespace DirectoryApi.Text.Places;

/// <summary>One way to write the name of a place, without the word for its kind.</summary>
/// <param name="Place">The place.</param>
/// <param name="Kind">Which of its names.</param>
/// <param name="Type">The word for its kind that belongs to it.</param>
/// <param name="Grammar">How it stands to that word.</param>
/// <param name="Listed">The name as the gazetteer lists it.</param>
/// <param name="Inflected">True for any case but the one listed.</param>
internal sealed record PlaceForm<TPlace>(
    TPlace Place,
    PlaceFormKind Kind,
    PlaceTypeKind Type,
    PlaceGrammar Grammar,
    string Listed,
    bool Inflected);
