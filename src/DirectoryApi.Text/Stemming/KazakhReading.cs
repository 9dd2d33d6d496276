namespace DirectoryApi.Text.Stemming;

/// <summary>One way to read a Kazakh word.</summary>
/// <param name="Stem">What is left.</param>
/// <param name="Inner">The suffix next to the stem; null where nothing was taken off.</param>
/// <param name="Outer">The last suffix of the word; null where nothing was taken off.</param>
/// <param name="InHarmony">True where the vowels of all suffixes agree with what they stand behind.</param>
internal readonly record struct KazakhReading(string Stem, KazakhSuffix? Inner, KazakhSuffix? Outer, bool InHarmony);
