using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Rows;

/// <summary>
/// Makes the keys of a decree's rows and keeps them unique: where a table prints a number twice, the second row is <c>3-2</c>,
/// and the rows under it are <c>3-2/1</c> and so on.
/// </summary>
internal sealed class RowKeys
{
    private readonly Dictionary<RowKey, int> _printed = [];
    private readonly Dictionary<PrintedRow, string> _labels = [];

    /// <summary>A key no row of the decree had before.</summary>
    /// <param name="documentSlug">The decree.</param>
    /// <param name="standard">Ordinal of the standard.</param>
    /// <param name="annex">Number of the annex.</param>
    /// <param name="row">The row; the row it belongs to is to be asked for first.</param>
    /// <param name="isRepeated">True where an earlier row has the same number, so that this one got a suffix.</param>
    public RowKey Make(string documentSlug, int standard, string annex, PrintedRow row, out bool isRepeated)
    {
        var label = row.Parent is { } parent && _labels.TryGetValue(parent, out var above)
            ? above + row.Label[parent.Label.Length..]
            : row.Label;
        var key = new RowKey(documentSlug, standard, annex, label);
        var copy = _printed[key] = _printed.GetValueOrDefault(key) + 1;
        isRepeated = copy > 1;
        if (isRepeated)
        {
            key = key with { Row = $"{label}-{copy}" };
        }

        _labels[row] = key.Row;
        return key;
    }
}
