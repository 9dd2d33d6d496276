using System.Globalization;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// The heads of a table and what is left without them. Heads may be printed on several levels («Номер телефона» over «зала» and
/// «руководителя»): a column's head is everything that stands over it. Below them a row may number the columns. Both may be printed
/// again after the end of a page.
/// </summary>
internal sealed class TableHeads
{
    /// <summary>Levels of heads up to which they are joined.</summary>
    private const int MostLevels = 4;

    private TableHeads(TableRow row, IReadOnlyList<TableRow> rows, IReadOnlyList<TableRow> body)
    {
        Row = row;
        Rows = rows;
        Body = body;
    }

    /// <summary>The heads in one row.</summary>
    public TableRow Row { get; }

    /// <summary>The rows as printed: of heads, of the numbers of the columns, and those printed again.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The rows below, without rulings: rows of nothing but dashes.</summary>
    public IReadOnlyList<TableRow> Body { get; }

    /// <summary>Parts the rows of a table.</summary>
    public static TableHeads Of(TableBlock table)
    {
        var rows = table.Rows.Where(row => !IsRuling(row)).ToArray();
        if (rows.Length == 0)
        {
            return new TableHeads(table.Rows[0], [], []);
        }

        var levels = Levels(rows);
        var heads = rows[..levels];
        var keys = heads.Select(row => (First: FirstKey(row), All: KeyOf(row))).ToArray();
        var body = rows[levels..].Where(row => !IsColumnNumbers(row) && !IsPrintedAgain(row, keys)).ToArray();
        var bodyRows = body.ToHashSet(ReferenceEqualityComparer.Instance);
        return new TableHeads(Join(heads), [.. rows.Where(row => !bodyRows.Contains(row))], body);
    }

    /// <summary>The rows above the numbers of the columns, or those that a cell of the first row spans.</summary>
    private static int Levels(TableRow[] rows)
    {
        var numbers = Array.FindIndex(rows, 0, Math.Min(rows.Length, MostLevels + 1), IsColumnNumbers);
        if (numbers > 0)
        {
            return numbers;
        }

        var levels = 1;
        while (levels < Math.Min(rows.Length, MostLevels) && rows[levels].Cells.Any(cell => cell.Cover == CellCover.FromAbove))
        {
            levels++;
        }

        return levels;
    }

    private static TableRow Join(TableRow[] heads)
    {
        if (heads.Length == 1)
        {
            return heads[0];
        }

        var cells = new List<TableCell>();
        for (var column = 0; column < heads.Max(row => row.Cells.Count); column++)
        {
            var over = heads.Select(row => CoveringCell(row, column)).OfType<TableCell>().Distinct(ReferenceEqualityComparer.Instance).Cast<TableCell>().ToArray();
            var first = over.FirstOrDefault() ?? heads[0].Cells[0];
            cells.Add(first with { Lines = [.. over.SelectMany(cell => cell.Lines)], Span = first.Span with { Cell = column + 1 }, Cover = CellCover.None });
        }

        return new TableRow(cells);
    }

    /// <summary>The cell with text that lies over a place of a row: its own, or the one to the left that spans it; null where a row above has it.</summary>
    private static TableCell? CoveringCell(TableRow row, int column)
    {
        if (column >= row.Cells.Count)
        {
            return null;
        }

        var cell = row.Cells[column];
        if (cell.Cover != CellCover.FromLeft)
        {
            return cell.IsCovered ? null : cell;
        }

        var left = column - 1;
        while (left > 0 && row.Cells[left].Cover == CellCover.FromLeft)
        {
            left--;
        }

        return left >= 0 ? row.Cells[left] : null;
    }

    /// <summary>A row that numbers the columns: 1, 2, 3, …; columns that a damaged row added at the right have no number.</summary>
    private static bool IsColumnNumbers(TableRow row)
    {
        var numbered = row.Cells.TakeWhile((cell, index) => cell.RawText.Trim() == (index + 1).ToString(CultureInfo.InvariantCulture)).Count();
        return numbered > 1 && row.Cells.Skip(numbered).All(cell => cell.IsEmpty);
    }

    private static bool IsRuling(TableRow row) =>
        row.Cells.All(cell => !cell.IsEmpty && cell.RawText.All(character => character is '-' or '–' or '—' or '_' or ' '));

    private static bool IsPrintedAgain(TableRow row, (string First, string All)[] heads)
    {
        var first = FirstKey(row);
        return Array.Exists(heads, head => head.First == first && head.All == KeyOf(row));
    }

    /// <summary>What tells most rows from the heads: their first cell holds a number.</summary>
    private static string FirstKey(TableRow row) => TableKey.Of(row.Cells[0].RawText);

    private static string KeyOf(TableRow row) => string.Join('|', row.Cells.Select(cell => TableKey.Of(CellText.Join(cell.Lines))));
}
