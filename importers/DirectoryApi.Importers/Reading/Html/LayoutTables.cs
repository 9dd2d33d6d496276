using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Tells tables that only put things beside each other from those that list something.</summary>
internal sealed class LayoutTables
{
    /// <summary>Of how many cells of a listing one may hold a table of its own, such as the lines of a phone.</summary>
    private const int CellsPerInnerTable = 20;

    /// <summary>Cells with text up to which a single row is layout: a heading at the right edge, a signature with its post and name.</summary>
    private const int CellsOfALine = 2;

    /// <summary>Rows up to which two columns are layout: a signature, or names of annexes below each other.</summary>
    private const int RowsOfTwoColumns = 3;

    /// <summary>Cells with text up to which a table is layout where one of them holds a whole section.</summary>
    private const int CellsAroundASection = 4;

    /// <summary>Characters from which the text of a cell is a section and no entry of a list.</summary>
    private const int SectionLength = 2000;

    private readonly HashSet<INode> _cellsWithTables = [];

    /// <summary>Finds the cells of a page that hold tables.</summary>
    public LayoutTables(IEnumerable<INode> roots)
    {
        foreach (var table in roots.OfType<IElement>().SelectMany(root => root.QuerySelectorAll("table")))
        {
            // Above a cell that is known already all are known.
            for (var node = table.Parent; node is not null; node = node.Parent)
            {
                if (node is IElement { LocalName: "td" or "th" } && !_cellsWithTables.Add(node))
                {
                    break;
                }
            }
        }
    }

    /// <summary>Tells by the tables in its cells or by what the page says; null where neither tells.</summary>
    public bool? IsLayout(IElement table)
    {
        if (table.GetAttribute("role")?.Trim() is "presentation" or "none")
        {
            return true;
        }

        var cells = 0;
        var inner = 0;
        foreach (var cell in TableElements.AllCellsOf(table))
        {
            cells++;
            inner += _cellsWithTables.Contains(cell) ? 1 : 0;
        }

        return inner == 0 ? null : inner * CellsPerInnerTable > cells;
    }

    /// <summary>Tells by the text of the cells.</summary>
    public static bool IsLayout(IReadOnlyList<HtmlRow> rows)
    {
        var filled = rows.Select(row => row.Cells.Count(cell => cell.Lines.Count > 0)).Where(count => count > 0).ToArray();
        if (filled.Length == 0 || filled.Max() == 1)
        {
            return true;
        }

        var columns = rows.Max(row => row.Cells.Count);
        return (filled.Length == 1 && filled[0] <= CellsOfALine)
            || (columns <= 2 && filled.Length <= RowsOfTwoColumns)
            || (filled.Sum() <= CellsAroundASection && rows.Any(row => row.Cells.Any(cell => cell.Lines.Sum(line => line.Text.Length) >= SectionLength)));
    }
}
