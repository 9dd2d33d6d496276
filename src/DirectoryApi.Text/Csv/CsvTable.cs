namespace DirectoryApi.Text.Csv;

/// <summary>A comma-separated table with a header, RFC 4180. Every record has as many fields as the header.</summary>
public sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<CsvRecord> _records = [];

    private CsvTable(string file)
    {
        File = file;
    }

    /// <summary>Name of the file the table was read from, for messages.</summary>
    public string File { get; }

    /// <summary>The records in their order, without the header.</summary>
    public IReadOnlyList<CsvRecord> Records => _records;

    /// <summary>Reads a table from <paramref name="text"/>.</summary>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="text">The whole text; records end with CRLF or LF, the last one may end with the text.</param>
    /// <param name="columns">Columns that must be there; others may be there too, in any order.</param>
    /// <exception cref="DataFileException">The text is no such table.</exception>
    public static CsvTable Parse(string file, string text, params ReadOnlySpan<string> columns)
    {
        var table = new CsvTable(file);
        foreach (var (line, fields) in new CsvScanner(file, text).Records())
        {
            table.Add(line, fields);
        }

        foreach (var column in columns)
        {
            _ = table.IndexOf(column);
        }

        return table;
    }

    internal int IndexOf(string column) =>
        _columns.TryGetValue(column, out var index)
            ? index
            : throw new DataFileException(File, 1, column, $"The header has no such column. It has: {string.Join(", ", _columns.Keys)}.");

    private void Add(int line, IReadOnlyList<string> fields)
    {
        if (_columns.Count > 0)
        {
            if (fields.Count != _columns.Count)
            {
                throw new DataFileException(
                    File,
                    line,
                    null,
                    $"The record has {fields.Count} fields, the header {_columns.Count}. Quote fields that hold a comma, and add what is missing.");
            }

            _records.Add(new CsvRecord(this, line, fields));
            return;
        }

        for (var index = 0; index < fields.Count; index++)
        {
            if (!_columns.TryAdd(fields[index], index))
            {
                throw new DataFileException(File, line, fields[index], "The header names this column twice. Rename one of them.");
            }
        }
    }
}
