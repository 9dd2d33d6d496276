namespace DirectoryApi.Search.Highlighting;

/// <summary>A text of an office as it is shown.</summary>
/// <param name="Field">What it is of the office.</param>
/// <param name="Text">The text.</param>
/// <param name="Key">What the text stands for: the slug of a service, the whole number of a phone; null for other texts.</param>
public sealed record HighlightText(HighlightField Field, string Text, string? Key = null);
