namespace DirectoryApi.Importers.Reading.Docx.Styles;

/// <summary>A style.</summary>
/// <param name="BasedOn">The style it stands on; null where it stands on none.</param>
/// <param name="Paragraph">What it says of paragraphs.</param>
/// <param name="Run">What it says of letters.</param>
/// <param name="HasBorders">For a table's style, whether its tables have borders; null where it says nothing.</param>
internal sealed record Style(string? BasedOn, ParagraphFormat Paragraph, RunFormat Run, bool? HasBorders)
{
    /// <summary>This style, completed by the one it stands on.</summary>
    public Style Over(Style below) => new(null, Paragraph.Over(below.Paragraph), Run.Over(below.Run), HasBorders ?? below.HasBorders);
}
