namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>A word that a misspelt one may stand for.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Folded">Its folded form; of a Latin word its letters in lower case.</param>
/// <param name="Loose">Its loose key.</param>
/// <param name="Weight">How often it is likely to be asked for.</param>
/// <param name="IsPlace">Whether it is of a place's name.</param>
/// <param name="IsLatin">Whether it is written in Latin letters.</param>
internal sealed record LexiconWord(string Text, string Folded, string Loose, int Weight, bool IsPlace, bool IsLatin);
