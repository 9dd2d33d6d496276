namespace DirectoryApi.Importers.Rows;

/// <summary>
/// The copies of a table under the several standards of a decree. They list the same rows, so a name that one of them lost is
/// found in the others.
/// </summary>
internal sealed class TableCopies
{
    private readonly Dictionary<(string Annex, string Label), string> _names;

    /// <summary>Collects the names of all copies; the commonest spelling wins, the first one printed among equals.</summary>
    public TableCopies(IEnumerable<(string Annex, PrintedRow Row)> rows, CellTexts texts) =>
        _names = rows
            .Where(entry => entry.Row.Name is not null)
            .GroupBy(entry => (entry.Annex, entry.Row.Label), entry => texts.Of(entry.Row.Name!))
            .ToDictionary(group => group.Key, group => group.GroupBy(name => name).MaxBy(spelling => spelling.Count())!.Key);

    /// <summary>The name of a row in the copies of an annex; null where no copy prints one.</summary>
    public string? NameOf(string annex, string label) => _names.GetValueOrDefault((annex, label));
}
