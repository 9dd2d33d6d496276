namespace DirectoryApi.Text.Places;

/// <summary>One way to write a name of a place.</summary>
/// <param name="Written">The name in one case, without the word for its kind.</param>
/// <param name="Type">What the name is of; the word for it belongs to the name.</param>
/// <param name="Grammar">How it stands to that word.</param>
/// <param name="IsInflected">True for any case but the one listed.</param>
public readonly record struct PlaceNameForm(string Written, PlaceTypeKind Type, PlaceGrammar Grammar, bool IsInflected);
