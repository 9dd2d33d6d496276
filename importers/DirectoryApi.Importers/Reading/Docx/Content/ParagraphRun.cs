using DirectoryApi.Importers.Reading.Docx.Styles;

namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>A paragraph while it is read.</summary>
internal sealed class ParagraphRun(ParagraphText text, Style style)
{
    /// <summary>Its text so far.</summary>
    public ParagraphText Text { get; } = text;

    /// <summary>What it says of itself.</summary>
    public ParagraphFormat Format { get; set; }

    /// <summary>Its style; the document's own until it names another one.</summary>
    public Style Style { get; set; } = style;

    /// <summary>What stands in text boxes that are anchored in it; printed after it.</summary>
    public List<Node> Boxes { get; } = [];
}
