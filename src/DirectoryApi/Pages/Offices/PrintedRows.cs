using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Offices;

/// <summary>Finds which of an office's rows print a value.</summary>
internal sealed class PrintedRows
{
    private readonly IReadOnlyList<(SourceRowNode Row, IReadOnlyList<PrintedKey> Cells)> _rows;

    /// <summary>The rows that an office rests on.</summary>
    public PrintedRows(OfficeNode office) =>
        _rows = [.. office.Witnesses.Select(witness => (witness.Row, (IReadOnlyList<PrintedKey>)[.. witness.Row.Cells.Select(PrintedKey.Of)]))];

    /// <summary>The rows with a cell that has the value in it as <see cref="PrintedKey.Has"/> tells, newest document first; none for a blank value.</summary>
    public IReadOnlyList<SourceRowNode> With(string value)
    {
        var key = PrintedKey.Of(value);
        return [.. _rows.Where(row => row.Cells.Any(cell => cell.Has(key))).Select(row => row.Row)];
    }
}
