namespace DirectoryApi.Importers.Reading.Html;

/// <summary>What a cell takes of a row.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Start">0-based column of the markup where it begins.</param>
/// <param name="End">Column after its last one.</param>
/// <param name="IsOwn">True in the row and column where the cell begins, false where it only reaches into.</param>
/// <param name="IsFromAbove">True where the cell begins in a row above.</param>
internal sealed record GridPlace(HtmlCell Cell, int Start, int End, bool IsOwn, bool IsFromAbove = false);
