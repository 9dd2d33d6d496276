using System.Globalization;
using DirectoryApi.Importers.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>
/// Types blocks as an office of the government does in a word processor: headings centred, running text with an indented first
/// line, tables with lines, a header row that is repeated on each page, a line of a region merged across all columns, the lines of
/// a cell as paragraphs, and empty cells of hours merged with the one above.
/// </summary>
internal static class DocxTypist
{
    private const int TableWidth = 9638;

    /// <summary>The document, as a file.</summary>
    public static byte[] Type(IReadOnlyList<Block> blocks)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = new W.Body();
            foreach (var block in blocks)
            {
                body.AppendChild<OpenXmlElement>(block is TableBlock table ? TypeTable(table) : TypeParagraph((ParagraphBlock)block));
            }

            body.AppendChild(new W.SectionProperties());
            document.AddMainDocumentPart().Document = new W.Document(body);
        }

        return stream.ToArray();
    }

    private static W.Paragraph TypeParagraph(ParagraphBlock paragraph) => new(
        paragraph.IsBody
            ? new W.ParagraphProperties(new W.Indentation { FirstLine = "709" }, new W.Justification { Val = W.JustificationValues.Both })
            : new W.ParagraphProperties(new W.Justification { Val = W.JustificationValues.Center }),
        TypeRun(paragraph.Line.Text));

    private static W.Run TypeRun(string text) => new(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static W.Table TypeTable(TableBlock table)
    {
        var columns = table.Rows.Max(row => row.Cells.Count);
        var width = (TableWidth / columns).ToString(CultureInfo.InvariantCulture);
        var typed = new W.Table(
            new W.TableProperties(new W.TableBorders(new W.TopBorder { Val = W.BorderValues.Single }, new W.InsideHorizontalBorder { Val = W.BorderValues.Single })),
            new W.TableGrid(Enumerable.Range(0, columns).Select(_ => new W.GridColumn { Width = width })));
        for (var index = 0; index < table.Rows.Count; index++)
        {
            typed.AppendChild(TypeRow(table.Rows, index, columns));
        }

        return typed;
    }

    private static W.TableRow TypeRow(IReadOnlyList<TableRow> rows, int index, int columns)
    {
        var typed = new W.TableRow();
        if (index == 0)
        {
            typed.AppendChild(new W.TableRowProperties(new W.TableHeader()));
        }

        var cells = rows[index].Cells;
        if (cells.Count == 1 && columns > 1)
        {
            typed.AppendChild(TypeCell(cells[0], new W.GridSpan { Val = columns }));
            return typed;
        }

        for (var column = 0; column < columns; column++)
        {
            // The last column is that of the hours, one cell for all offices it holds for.
            var merge = column == columns - 1 && index > 0 ? MergeOf(rows, index, column) : null;
            typed.AppendChild(TypeCell(column < cells.Count ? cells[column] : null, merge));
        }

        return typed;
    }

    private static W.VerticalMerge? MergeOf(IReadOnlyList<TableRow> rows, int index, int column)
    {
        var isEmpty = IsEmpty(rows[index], column);
        return isEmpty && rows[index - 1].Cells.Count > 1 && index > 1 ? new W.VerticalMerge()
            : !isEmpty && index + 1 < rows.Count && rows[index + 1].Cells.Count > 1 && IsEmpty(rows[index + 1], column) ? new W.VerticalMerge { Val = W.MergedCellValues.Restart }
            : null;
    }

    private static bool IsEmpty(TableRow row, int column) => column >= row.Cells.Count || row.Cells[column].IsEmpty;

    private static W.TableCell TypeCell(TableCell? cell, OpenXmlElement? property)
    {
        var typed = new W.TableCell();
        if (property is not null)
        {
            typed.AppendChild(new W.TableCellProperties(property));
        }

        foreach (var line in cell?.Lines ?? [])
        {
            typed.AppendChild(new W.Paragraph(TypeRun(line.Text)));
        }

        if (cell is null or { IsEmpty: true })
        {
            typed.AppendChild(new W.Paragraph());
        }

        return typed;
    }
}
