using DirectoryApi.Importers.Reading.Docx.Packaging;
using DirectoryApi.Importers.Reading.Docx.Styles;

namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>Reads tables as they are written (ISO/IEC 29500-1, 17.4). Rows and cells that a tracked change deleted, and hidden rows, are left out.</summary>
internal sealed class TableNodeReader(WordXmlReader xml, StyleSheet styles, BodyReader body, DocxErrors errors)
{
    /// <summary>A span beyond this reaches past any table; it is cut at the table's last column anyway.</summary>
    private const int LargestSpan = 1000;

    /// <summary>Width in twentieths of a point of the widest page, 22 inches.</summary>
    private const int WidestColumn = 31_680;

    private int _depth;

    /// <summary>Reads a <c>w:tbl</c>, the current element.</summary>
    public TableNode Read()
    {
        if (++_depth > DocxLimits.TableDepth)
        {
            throw errors.TooLarge($"more than {DocxLimits.TableDepth} tables within one another");
        }

        var table = new TableNode();
        ReadRows(table);
        _depth--;
        return table;
    }

    private void ReadRows(TableNode table)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "tr":
                    body.CountPieces(1);
                    var row = new TableNodeRow();
                    if (ReadCells(table, row) && row.Cells.Count > 0)
                    {
                        table.Rows.Add(row);
                    }

                    break;
                case "tblPr":
                    ReadProperties(table);
                    break;
                case "tblGrid":
                    ReadColumns(table);
                    break;
                case "mc:AlternateContent":
                    xml.ReadAlternative(() => ReadRows(table));
                    break;
                case "sdtPr" or "sdtEndPr":
                    break;
                default:
                    ReadRows(table);
                    break;
            }
        }
    }

    private void ReadProperties(TableNode table)
    {
        string? style = null;
        bool? hasBorders = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "tblStyle":
                    style = xml.Value;
                    break;
                case "tblBorders":
                    hasBorders = FormatReader.ReadBorders(xml);
                    break;
            }
        }

        table.HasBorders = hasBorders ?? styles.Find(style).HasBorders ?? false;
    }

    private void ReadColumns(TableNode table)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name == "gridCol" && table.ColumnWidths.Count < DocxLimits.Columns)
            {
                table.ColumnWidths.Add(Math.Clamp(xml.Number("w") ?? 0, 0, WidestColumn));
            }
        }
    }

    /// <summary>Reads the cells of a row; false where the row is not printed.</summary>
    private bool ReadCells(TableNode table, TableNodeRow row)
    {
        var isPrinted = true;
        var depth = xml.Depth;
        while (isPrinted && xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "tc":
                    body.CountPieces(1);
                    ReadCell(table, row);
                    break;
                case "trPr":
                    isPrinted = ReadRowProperties(row);
                    break;
                case "mc:AlternateContent":
                    xml.ReadAlternative(() => isPrinted &= ReadCells(table, row));
                    break;
                case "sdtPr" or "sdtEndPr" or "tblPrEx":
                    break;
                default:
                    isPrinted = ReadCells(table, row);
                    break;
            }
        }

        return isPrinted;
    }

    private bool ReadRowProperties(TableNodeRow row)
    {
        var isPrinted = true;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "gridBefore":
                    row.Before = Span();
                    break;
                case "gridAfter":
                    row.After = Span();
                    break;
                case "del":
                    isPrinted = false;
                    break;
                case "hidden":
                    isPrinted &= !xml.Toggle;
                    break;
            }
        }

        return isPrinted;
    }

    private void ReadCell(TableNode table, TableNodeRow row)
    {
        var cell = new TableNodeCell { Number = body.ParagraphNumber + 1 };
        var (isPrinted, isJoinedLeft) = (true, false);
        cell.Content = body.ReadStory(() => (isPrinted, isJoinedLeft) = ReadCellProperties(table, cell));
        cell.Number = Math.Clamp(cell.Number, 1, Math.Max(body.ParagraphNumber, 1));
        if (isJoinedLeft && row.Cells.Count > 0)
        {
            row.Cells[^1].Columns += cell.Columns;
        }
        else if (isPrinted)
        {
            row.Cells.Add(cell);
        }
    }

    private (bool IsPrinted, bool IsJoinedLeft) ReadCellProperties(TableNode table, TableNodeCell cell)
    {
        var (isPrinted, isJoinedLeft) = (true, false);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    cell.Columns = Math.Max(Span(), 1);
                    break;
                case "vMerge":
                    cell.ContinuesAbove = xml.Value is null or "continue";
                    cell.IsContinuedBelow = !cell.ContinuesAbove;
                    break;
                case "hMerge":
                    isJoinedLeft = xml.Value is null or "continue";
                    break;
                case "cellDel":
                    isPrinted = false;
                    break;
                case "tcBorders":
                    table.HasBorders |= FormatReader.ReadBorders(xml);
                    break;
            }
        }

        return (isPrinted, isJoinedLeft);
    }

    private int Span() => Math.Clamp(xml.Number() ?? 0, 0, LargestSpan);
}
