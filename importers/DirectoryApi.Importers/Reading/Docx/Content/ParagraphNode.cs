namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>A paragraph with text.</summary>
/// <param name="Number">1-based ordinal of the paragraph in the document.</param>
/// <param name="Lines">Its lines that are not blank, at least one.</param>
/// <param name="IsBody">True for running text, false for a heading.</param>
internal sealed record ParagraphNode(int Number, string[] Lines, bool IsBody) : Node;
