using System.Globalization;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>A line of a page as it is shown.</summary>
/// <param name="Text">The text, every run of the white space of markup one space, none at the ends; no-break spaces stay.</param>
/// <param name="Number">1-based line of the file in which the text begins.</param>
/// <param name="EndNumber">Line of the file in which it ends.</param>
/// <param name="Indent">Spaces before the text, in characters.</param>
/// <param name="IsHeading">True where the text is marked as a heading, or wholly bold.</param>
/// <param name="IsAligned">True where the text stands in a part that is centred or aligned to the right.</param>
/// <param name="Paragraph">Number of the paragraph: lines between two line breaks of one paragraph share it.</param>
internal readonly record struct FlowLine(string Text, int Number, int EndNumber, int Indent, bool IsHeading, bool IsAligned, int Paragraph)
{
    /// <summary>True for a line that shows nothing: of two line breaks in a row, or of invisible characters alone.</summary>
    public bool IsBlank => Text.All(character => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    /// <summary>The line as blocks and cells hold it.</summary>
    public TextLine ToTextLine() => new(Text, Number);
}
