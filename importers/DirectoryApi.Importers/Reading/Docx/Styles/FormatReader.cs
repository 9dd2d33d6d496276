using DirectoryApi.Importers.Reading.Docx.Packaging;

namespace DirectoryApi.Importers.Reading.Docx.Styles;

/// <summary>Reads the properties that matter of paragraphs, runs and tables. What tracked changes say they were before is passed over.</summary>
internal static class FormatReader
{
    /// <summary>Reads a <c>w:pPr</c>, the current element.</summary>
    public static ParagraphFormat ReadParagraph(WordXmlReader xml)
    {
        var format = default(ParagraphFormat);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            format = xml.Name switch
            {
                "pStyle" => format with { Style = xml.Value },
                "numPr" => ReadListItem(xml, format),
                "jc" => format with { IsCentredOrRight = xml.Value is "center" or "right" or "end" },
                "ind" => format with { IsIndented = xml.Number("firstLine") > 0 || xml.Number("firstLineChars") > 0 },
                "outlineLvl" => format with { IsHeading = xml.Number() is >= 0 and < 9 },
                "rPr" => format with { JoinsNext = IsMarkGone(xml) },
                _ => format,
            };
        }

        return format;
    }

    /// <summary>Reads a <c>w:rPr</c>, the current element.</summary>
    public static RunFormat ReadRun(WordXmlReader xml)
    {
        var format = default(RunFormat);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            format = xml.Name switch
            {
                "rStyle" => format with { Style = xml.Value },
                "vanish" => format with { IsHidden = xml.Toggle },
                "b" => format with { IsBold = xml.Toggle },
                _ => format,
            };
        }

        return format;
    }

    /// <summary>Reads a <c>w:tblBorders</c>, the current element: true where any line is drawn.</summary>
    public static bool ReadBorders(WordXmlReader xml)
    {
        var isDrawn = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            isDrawn |= xml.Value is not (null or "nil" or "none");
        }

        return isDrawn;
    }

    private static ParagraphFormat ReadListItem(WordXmlReader xml, ParagraphFormat format)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            format = xml.Name switch
            {
                "numId" => format with { List = xml.Number() },
                "ilvl" => format with { Level = xml.Number() },
                _ => format,
            };
        }

        return format;
    }

    private static bool IsMarkGone(WordXmlReader xml)
    {
        var isGone = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            isGone |= xml.Name is "del" or "moveFrom" || (xml.Name == "vanish" && xml.Toggle);
        }

        return isGone;
    }
}
