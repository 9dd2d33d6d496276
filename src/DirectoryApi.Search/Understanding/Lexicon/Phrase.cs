namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>A phrase of the tables.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Weight">How often it is likely to be asked for, for the correction of typos; 0 for words that tell nothing.</param>
/// <param name="AddTo">Adds what it means.</param>
internal sealed record Phrase(string Text, int Weight, Action<PhraseMeaning> AddTo);
