using System.Globalization;
using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>
/// Types a document as a page of the legal-acts site: the title above the article, clauses with indents of no-break spaces, centred
/// headings, annexes in the right cell of a table, cells with line breaks or paragraphs, header lines and hours that span, end tags
/// left out here and there.
/// </summary>
internal sealed class HtmlTypist
{
    private readonly StringBuilder _page = new();
    private readonly DecreeStructure _structure;
    private int _elements;

    private HtmlTypist(DecreeStructure structure) => _structure = structure;

    /// <summary>The page of a document, in lines that end with line feeds.</summary>
    public static string Type(SourceDocument document, string charset = "utf-8")
    {
        var typist = new HtmlTypist(StructureReader.Read(document));

        // A page shows its emblem; the text names it.
        typist.TypePage([.. document.Blocks.SkipWhile(block => block is ParagraphBlock paragraph && paragraph.Line.Text.Contains("[image", StringComparison.Ordinal))], charset);
        return typist._page.ToString();
    }

    private void TypePage(IReadOnlyList<Block> blocks, string charset)
    {
        _page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="ru">
            <head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>ИПС</title>
            <script>document.write("<table><tr><td>1<td>2<td>3</table>");</script><style>td > p</style></head>
            <body><nav><ul><li><a href="/">Главная</a><li>Документы</ul></nav>
            <div class="container_alpha slogan">

            """);
        var title = blocks.TakeWhile(block => block is ParagraphBlock { IsBody: false }).Cast<ParagraphBlock>().ToArray();
        _page.Append(CultureInfo.InvariantCulture, $"<h1>{Encode(title[0].Line.Text)}</h1>\n");
        foreach (var line in title.Skip(1))
        {
            _page.Append(CultureInfo.InvariantCulture, $"    <p>{Encode(line.Line.Text)}</p>\n");
        }

        _page.Append("</div><div class=\"text\"><article>\n");
        for (var index = title.Length; index < blocks.Count; index++)
        {
            if (blocks[index] is TableBlock table)
            {
                TypeTable(WholeTable.Of(table, _structure));
            }
            else if (blocks[index] is ParagraphBlock { IsBody: true } clause)
            {
                TypeClause(clause.Line.Text);
            }
            else
            {
                var heading = blocks.Skip(index).TakeWhile(block => block is ParagraphBlock { IsBody: false }).Cast<ParagraphBlock>().ToArray();
                TypeHeading([.. heading.Select(line => line.Line.Text)]);
                index += heading.Length - 1;
            }
        }

        _page.Append("</article></div>\n<footer><table><tr><td>©</table></footer></body></html>\n");
    }

    private void TypeClause(string text) =>
        _page.Append(CultureInfo.InvariantCulture, $"<p id=\"z{++_elements}\">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; <span><font>{Encode(text)}</font></span>{(_elements % 2 == 0 ? "</p>" : "")}\n");

    private void TypeHeading(IReadOnlyList<string> lines)
    {
        var text = string.Join("<br>\n", lines.Select(Encode));
        var isAnnex = lines.Any(line => line.Contains("Приложение", StringComparison.Ordinal) || line.Contains("қосымша", StringComparison.Ordinal));
        _page.Append((++_elements % 3, isAnnex) switch
        {
            (_, true) => $"<table border=\"0\"><tr><td width=\"50%\">&nbsp;</td><td>{text}</td></tr></table>\n",
            (0, _) => $"<h3>{text}</h3>\n",
            (1, _) => $"<p align=\"center\"><b>{text}</b></p>\n",
            _ => $"<div style=\"color: black; text-align: Center\">{text}</div>\n",
        });
    }

    private void TypeTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows)
    {
        var width = rows.Max(row => row.Count);
        var ends = new int[width];
        _page.Append("<table border=\"1\" cellspacing=\"0\"><tbody>\n");
        for (var row = 0; row < rows.Count; row++)
        {
            _page.Append("<tr>");
            for (var column = 0; column < rows[row].Count; column++)
            {
                if (row < ends[column])
                {
                    continue;
                }

                var cell = rows[row][column];
                var isHeaderLine = rows[row].Count == 1 && width > 1;
                var height = column == width - 1 && row > 0 && cell.Count > 0 ? HeightOf(rows, row, column) : 1;
                ends[column] = row + height;
                var spans = isHeaderLine ? $" colspan=\"{width}\"" : height > 1 ? $" rowspan={height}" : "";
                _page.Append(CultureInfo.InvariantCulture, $"<td{spans}>{TypeCell(cell, row)}{(row % 3 == 0 ? "" : "</td>\n")}");
            }

            _page.Append(row % 2 == 0 ? "</tr>\n" : "\n");
        }

        _page.Append("</tbody></table>\n");
    }

    /// <summary>The rows that a cell spans: those below whose own cell is empty, up to a header line.</summary>
    private static int HeightOf(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows, int row, int column) =>
        1 + rows.Skip(row + 1).TakeWhile(below => below.Count > column && below[column].Count == 0 && below.Any(cell => cell.Count > 0)).Count();

    private static string TypeCell(IReadOnlyList<string> lines, int row) => (row % 3) switch
    {
        0 => string.Concat(lines.Select(line => $"<p>{Encode(line)}")),
        1 => string.Join("<br/>", lines.Select(Encode)),
        _ => lines.Count == 0 ? "&#160;" : string.Join("\n<br>\n", lines.Select(line => $"<span>{Encode(line)}</span>")),
    };

    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
}
