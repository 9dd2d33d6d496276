using DirectoryApi.Importers.Reading.Docx.Content;

namespace DirectoryApi.Importers.Reading.Docx.Tables;

/// <summary>Lists the lines of paragraphs and tables.</summary>
internal static class NodeLines
{
    /// <summary>Adds all lines in their order, those of tables row by row.</summary>
    public static void Add(IEnumerable<Node> nodes, List<TextLine> lines)
    {
        foreach (var node in nodes)
        {
            if (node is ParagraphNode paragraph)
            {
                lines.AddRange(paragraph.Lines.Select(line => new TextLine(line, paragraph.Number)));
            }
            else if (node is TableNode table)
            {
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Add(cell.Content, lines);
                }
            }
        }
    }
}
