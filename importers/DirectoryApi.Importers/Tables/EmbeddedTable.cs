namespace DirectoryApi.Importers.Tables;

/// <summary>Reads the tab-separated tables of <c>data/vocabulary</c> that are built into the assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>
    /// The rows of a table, each with as many cells as the head has. Lines that begin with <c>#</c> and blank lines are skipped.
    /// </summary>
    /// <exception cref="InvalidOperationException">The table is missing from the assembly or a row has too few cells.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not built into {typeof(EmbeddedTable).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        string[]? heads = null;
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (heads is null)
            {
                heads = cells;
                continue;
            }

            if (cells.Length != heads.Length)
            {
                throw new InvalidOperationException($"The table {name} has {cells.Length} cells where its head has {heads.Length}: {line}");
            }

            rows.Add(heads.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
        }

        return rows;
    }
}
