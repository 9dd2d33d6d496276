using DirectoryApi.Importers.Reading.Docx.Packaging;

namespace DirectoryApi.Importers.Reading.Docx.Styles;

/// <summary>The styles of a document, each with what it takes over from those it stands on (ISO/IEC 29500-1, 17.7).</summary>
internal sealed class StyleSheet
{
    private static readonly Style None = new(null, default, default, null);

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _resolved = new(StringComparer.Ordinal);
    private string? _defaultParagraph;

    /// <summary>Reads the part of the styles; none for a document without one.</summary>
    public static StyleSheet Read(WordXmlReader? xml, DocxErrors errors)
    {
        var sheet = new StyleSheet();
        using (xml)
        {
            if (xml is null || !xml.MoveToRoot())
            {
                return sheet;
            }

            while (xml.NextChild(0))
            {
                if (xml.Name == "style" && xml.Attribute("styleId") is { } id)
                {
                    if (xml.Attribute("type") == "paragraph" && xml.Attribute("default")?.Trim() is "1" or "true" or "on")
                    {
                        sheet._defaultParagraph = id;
                    }

                    sheet._styles.TryAdd(id, ReadStyle(xml));
                    if (sheet._styles.Count > DocxLimits.Definitions)
                    {
                        throw errors.TooLarge($"more than {DocxLimits.Definitions} styles");
                    }
                }
            }
        }

        return sheet;
    }

    /// <summary>A paragraph style; the document's own for a paragraph that names none, an empty one where there is no such style.</summary>
    public Style Paragraph(string? id) => Find(id ?? _defaultParagraph);

    /// <summary>A character, table or list style; an empty one where there is no such style.</summary>
    public Style Find(string? id)
    {
        if (id is null)
        {
            return None;
        }

        if (_resolved.TryGetValue(id, out var style))
        {
            return style;
        }

        // Styles may stand on each other in a circle.
        style = None;
        var name = id;
        for (var links = 0; links < DocxLimits.StyleChain && name is not null && _styles.TryGetValue(name, out var next); links++)
        {
            style = style.Over(next);
            name = next.BasedOn;
        }

        if (_styles.ContainsKey(id))
        {
            _resolved[id] = style;
        }

        return style;
    }

    private static Style ReadStyle(WordXmlReader xml)
    {
        var style = None;
        var isTitle = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "name":
                    isTitle = string.Equals(xml.Value, "title", StringComparison.OrdinalIgnoreCase);
                    break;
                case "basedOn":
                    style = style with { BasedOn = xml.Value };
                    break;
                case "pPr":
                    style = style with { Paragraph = FormatReader.ReadParagraph(xml) };
                    break;
                case "rPr":
                    style = style with { Run = FormatReader.ReadRun(xml) };
                    break;
                case "tblPr":
                    style = style with { HasBorders = ReadTable(xml) };
                    break;
            }
        }

        return isTitle ? style with { Paragraph = style.Paragraph with { IsHeading = true } } : style;
    }

    private static bool? ReadTable(WordXmlReader xml)
    {
        bool? hasBorders = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            hasBorders = xml.Name == "tblBorders" ? FormatReader.ReadBorders(xml) : hasBorders;
        }

        return hasBorders;
    }
}
