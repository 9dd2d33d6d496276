namespace DirectoryApi.Importers.Reading.Docx.Styles;

/// <summary>What a paragraph or a paragraph style says of itself; null where it says nothing, so that the style below it holds.</summary>
internal readonly record struct ParagraphFormat
{
    /// <summary>Style of the paragraph.</summary>
    public string? Style { get; init; }

    /// <summary>List the paragraph is an item of; 0 takes it out of the list of its style.</summary>
    public int? List { get; init; }

    /// <summary>0-based level within the list.</summary>
    public int? Level { get; init; }

    /// <summary>True where the lines are centred or flush right.</summary>
    public bool? IsCentredOrRight { get; init; }

    /// <summary>True where the first line is indented, as running text is.</summary>
    public bool? IsIndented { get; init; }

    /// <summary>True for a heading in the outline of the document.</summary>
    public bool? IsHeading { get; init; }

    /// <summary>True where the paragraph's end was deleted, moved away or hidden, so that the next one continues it.</summary>
    public bool JoinsNext { get; init; }

    /// <summary>This format, completed by the one below it.</summary>
    public ParagraphFormat Over(ParagraphFormat below) => this with
    {
        List = List ?? below.List,
        Level = Level ?? below.Level,
        IsCentredOrRight = IsCentredOrRight ?? below.IsCentredOrRight,
        IsIndented = IsIndented ?? below.IsIndented,
        IsHeading = IsHeading ?? below.IsHeading,
    };
}
