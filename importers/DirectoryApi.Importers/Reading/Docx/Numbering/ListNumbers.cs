using System.Text;
using DirectoryApi.Importers.Reading.Docx.Packaging;
using DirectoryApi.Importers.Reading.Docx.Styles;

namespace DirectoryApi.Importers.Reading.Docx.Numbering;

/// <summary>
/// Counts the items of a document's lists and gives the number that is printed before each. The rows of annexes are often numbered
/// so, and then the number stands nowhere else.
/// </summary>
internal sealed class ListNumbers
{
    /// <summary>Length of a printed number at most; what a hostile list prints beyond is cut.</summary>
    private const int LongestText = 64;

    private readonly IReadOnlyDictionary<int, ListTemplate> _templates;
    private readonly IReadOnlyDictionary<int, ListDefinition> _lists;
    private readonly StyleSheet _styles;

    /// <summary>Reads the part of the lists; none for a document without one.</summary>
    public ListNumbers(WordXmlReader? xml, StyleSheet styles, DocxErrors errors)
    {
        (_templates, _lists) = NumberingReader.Read(xml, errors);
        _styles = styles;
    }

    /// <summary>
    /// Counts the next paragraph: the number printed before it with the space after it; empty for one that is no item of a
    /// list, has a bullet, or names a list that is not there.
    /// </summary>
    /// <param name="own">What the paragraph itself says.</param>
    /// <param name="style">What its style says.</param>
    public string Next(ParagraphFormat own, ParagraphFormat style)
    {
        if ((own.List ?? style.List) is not { } id || !_lists.TryGetValue(id, out var list) || TemplateOf(list) is not { } template)
        {
            return "";
        }

        var index = Math.Clamp(own.Level ?? LevelOfStyle(list, template, own.Style) ?? style.Level ?? 0, 0, ListTemplate.LevelCount - 1);
        Count(list, template, index);
        var level = LevelOf(list, template, index);
        if (level.Format is "bullet" or "none")
        {
            return "";
        }

        var text = Print(list, template, level);
        return text.Length > 0 && level.IsSpaced ? text + " " : text;
    }

    private static ListLevel LevelOf(ListDefinition list, ListTemplate template, int index) =>
        list.Levels[index] ?? template.Levels[index] ?? ListLevel.Default;

    private static int? LevelOfStyle(ListDefinition list, ListTemplate template, string? style)
    {
        for (var index = 0; style is not null && index < ListTemplate.LevelCount; index++)
        {
            if (LevelOf(list, template, index).Style == style)
            {
                return index;
            }
        }

        return null;
    }

    private static void Count(ListDefinition list, ListTemplate template, int index)
    {
        if (list.Starts[index] is { } start)
        {
            template.Reached[index] = start;
            list.Starts[index] = null;
        }
        else
        {
            template.Reached[index] = template.Reached[index] is { } reached and < int.MaxValue ? reached + 1 : LevelOf(list, template, index).Start;
        }

        for (var below = index + 1; below < ListTemplate.LevelCount; below++)
        {
            if (index < (LevelOf(list, template, below).RestartsAfter ?? below))
            {
                template.Reached[below] = null;
            }
        }
    }

    private static string Print(ListDefinition list, ListTemplate template, ListLevel level)
    {
        var text = new StringBuilder();
        for (var position = 0; position < level.Text.Length && text.Length < LongestText; position++)
        {
            if (level.Text[position] == '%' && position + 1 < level.Text.Length && level.Text[position + 1] is >= '1' and <= '9')
            {
                var index = level.Text[++position] - '1';
                var other = LevelOf(list, template, index);
                text.Append(NumberFormats.Write(template.Reached[index] ?? other.Start, level.InFigures ? "decimal" : other.Format));
            }
            else
            {
                text.Append(level.Text[position]);
            }
        }

        return text.ToString();
    }

    /// <summary>The template of a list; where it stands for a list style, that style's.</summary>
    private ListTemplate? TemplateOf(ListDefinition list)
    {
        if (list.Template is not { } id || !_templates.TryGetValue(id, out var template))
        {
            return null;
        }

        return template.StyleLink is { } style
            && _styles.Find(style).Paragraph.List is { } linked
            && _lists.TryGetValue(linked, out var other)
            && other.Template is { } otherId
            && _templates.TryGetValue(otherId, out var own)
            ? own
            : template;
    }
}
