using System.Globalization;
using System.Net;
using System.Text;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Rows;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>
/// Types a document anew as a page for the printer: A4, headings centred, clauses indented, tables with borders whose heads
/// stand on every page, whose rows may break over pages, and whose header lines of regions span the columns. A row whose beginning the text lost gets the number that reading the
/// text inferred, since a PDF has no way to show the loss; its name stays empty.
/// </summary>
internal sealed class PdfTypist
{
    private readonly StringBuilder _page = new();
    private readonly Dictionary<int, string> _numbers;

    private PdfTypist(IEnumerable<AnnexRow> rows) =>
        _numbers = rows.GroupBy(row => row.Span.Line).ToDictionary(group => group.Key, group => group.First().Row);

    /// <summary>The document as HTML.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">Its rows as read from the text.</param>
    /// <param name="cellStyle">Style of the cells: how they are aligned, and their margins.</param>
    public static string Type(SourceDocument document, IReadOnlyList<AnnexRow> rows, string cellStyle)
    {
        var typist = new PdfTypist(rows);
        typist._page.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html><meta charset="utf-8"><style>
            @page { size: A4; margin: 20mm 15mm }
            body { font: 11pt "Liberation Serif", "Times New Roman", serif; margin: 0 }
            p { margin: 0 } .heading { text-align: center } .body { text-indent: 10mm; text-align: justify }
            table { border-collapse: collapse; width: 100%; font-size: 10pt; margin: 4mm 0 } td { border: 1px solid; {{cellStyle}} }
            td.region { text-align: center } col.number { width: 8% }
            </style>
            """);
        foreach (var block in document.Blocks)
        {
            typist.Add(block);
        }

        return typist._page.ToString();
    }

    private void Add(Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<p class=\"{(paragraph.IsBody ? "body" : "heading")}\">{WebUtility.HtmlEncode(paragraph.Line.Text.Trim())}</p>\n");
        }
        else if (block is TableBlock table)
        {
            Add(table);
        }
    }

    private void Add(TableBlock table)
    {
        var width = table.Rows.Skip(1).GroupBy(row => row.Cells.Count).MaxBy(group => group.Count())!.Key;
        _page.Append("<table><col class=\"number\">\n");
        TableCell? severed = null;
        foreach (var row in table.Rows)
        {
            if (severed is null && row.Cells.Count == 1)
            {
                if (row.Cells[0].IsEmpty || RowMarker.TryParse(row.Cells[0].RawText, out _))
                {
                    severed = row.Cells[0];
                }
                else
                {
                    _page.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"region\" colspan=\"{width}\">{Text(row.Cells[0])}</td></tr>\n");
                }

                continue;
            }

            Add(row, severed, width, isHead: row == table.Rows[0]);
            severed = null;
        }

        _page.Append("</table>\n");
    }

    private void Add(TableRow row, TableCell? severed, int width, bool isHead)
    {
        var cells = new string[width];
        var offset = row.LostItsBeginning ? width - row.Cells.Count : 0;
        offset = severed is null ? offset : Math.Max(offset, 1);
        for (var cell = 0; cell < row.Cells.Count && offset + cell < width; cell++)
        {
            cells[offset + cell] = Text(row.Cells[cell]);
        }

        if (severed is not null)
        {
            cells[0] = Text(severed);
        }
        else if (row.LostItsBeginning)
        {
            cells[0] = isHead ? "№" : Number(row);
            cells[1] = isHead && offset > 1 ? "атауы" : cells[1];
        }

        _page.Append(CultureInfo.InvariantCulture, $"{(isHead ? "<thead>" : "")}<tr>{string.Concat(cells.Select(cell => $"<td>{cell}</td>"))}</tr>{(isHead ? "</thead>" : "")}\n");
    }

    private string Number(TableRow row)
    {
        var label = _numbers[row.Span.Line];
        var separator = label.LastIndexOf('/');
        return separator < 0 ? label : label[(separator + 1)..] + ")";
    }

    private static string Text(TableCell cell) => string.Join("<br>", cell.Lines.Select(line => WebUtility.HtmlEncode(line.Text.Trim())));
}
