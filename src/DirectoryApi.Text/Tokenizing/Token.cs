namespace DirectoryApi.Text.Tokenizing;

/// <summary>A word or figure of a text.</summary>
/// <param name="Text">As it stands in the text.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
public readonly record struct Token(string Text, int Start, int Length);
