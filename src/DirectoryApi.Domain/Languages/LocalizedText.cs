namespace DirectoryApi.Domain.Languages;

/// <summary>A text in one language, with where it comes from.</summary>
/// <param name="Language">The language of <paramref name="Text"/>.</param>
/// <param name="Text">The text, never empty.</param>
/// <param name="Origin">Printed in an annex, or derived.</param>
public sealed record LocalizedText(Language Language, string Text, TextOrigin Origin);
