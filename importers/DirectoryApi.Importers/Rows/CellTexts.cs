using DirectoryApi.Domain.Hours;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Fields.Hours;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Rows;

/// <summary>The joined texts of cells, each made once: a name is asked for by the row, by the rows under it and by the copies of the table.</summary>
internal sealed class CellTexts
{
    private readonly Dictionary<TableCell, string> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyList<HoursRule>> _hours = new(StringComparer.Ordinal);

    /// <summary>The text of a cell on one line (<see cref="CellText.Join"/>).</summary>
    public string Of(TableCell cell)
    {
        if (!_texts.TryGetValue(cell, out var text))
        {
            _texts[cell] = text = CellText.Join(cell.Lines);
        }

        return text;
    }

    /// <summary>The hours that a cell prints (<see cref="HoursField.Read"/>); most offices of a table keep the same.</summary>
    public IReadOnlyList<HoursRule> HoursOf(TableCell cell)
    {
        var text = Of(cell);
        if (!_hours.TryGetValue(text, out var rules))
        {
            _hours[text] = rules = HoursField.Read(text);
        }

        return rules;
    }
}
