using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Rows;

/// <summary>The joined texts of cells, each made once: a name is asked for by the row, by the rows under it and by the copies of the table.</summary>
internal sealed class CellTexts
{
    private readonly Dictionary<TableCell, string> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text of a cell on one line (<see cref="CellText.Join"/>).</summary>
    public string Of(TableCell cell)
    {
        if (!_texts.TryGetValue(cell, out var text))
        {
            _texts[cell] = text = CellText.Join(cell.Lines);
        }

        return text;
    }
}
