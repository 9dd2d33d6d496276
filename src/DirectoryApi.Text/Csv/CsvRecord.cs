using System.Globalization;

namespace DirectoryApi.Text.Csv;

/// <summary>One record of a <see cref="CsvTable"/>, read by column name.</summary>
public sealed class CsvRecord
{
    private readonly CsvTable _table;
    private readonly IReadOnlyList<string> _fields;

    internal CsvRecord(CsvTable table, int line, IReadOnlyList<string> fields)
    {
        _table = table;
        Line = line;
        _fields = fields;
    }

    /// <summary>1-based line on which the record begins.</summary>
    public int Line { get; }

    /// <summary>The field of <paramref name="column"/>, without its quotes; empty for an empty field.</summary>
    /// <exception cref="DataFileException">The table has no such column.</exception>
    public string this[string column] => _fields[_table.IndexOf(column)];

    /// <summary>The field, or null where it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } field ? field : null;

    /// <summary>The field, which must not be empty.</summary>
    /// <exception cref="DataFileException">The field is empty.</exception>
    public string Required(string column) => Optional(column) ?? throw Fault(column, "The field is empty. Fill it in.");

    /// <summary>The parts of a list written with <c>|</c> between them; an empty field is an empty list.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The field as a decimal number with a point, between the bounds, both included.</summary>
    /// <exception cref="DataFileException">The field is no such number.</exception>
    public double Number(string column, double least, double most)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return double.TryParse(this[column], style, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(column, string.Create(
                CultureInfo.InvariantCulture,
                $"\"{this[column]}\" is not a number between {least} and {most}. Write it with a decimal point, such as 51.1801."));
    }

    /// <summary>The field as a whole number without a sign; null where it is empty.</summary>
    /// <exception cref="DataFileException">The field is neither empty nor such a number.</exception>
    public int? OptionalCount(string column) => Optional(column) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => count,
        var text => throw Fault(column, $"\"{text}\" is not a whole number. Write digits only, or leave the field empty."),
    };

    /// <summary>The field as one of the words of <paramref name="words"/>.</summary>
    /// <exception cref="DataFileException">The field is none of them.</exception>
    public TValue Word<TValue>(string column, IReadOnlyDictionary<string, TValue> words) =>
        words.TryGetValue(this[column], out var value)
            ? value
            : throw Fault(column, $"\"{this[column]}\" is not known. Use one of: {string.Join(", ", words.Keys)}.");

    /// <summary>A fault in a field of this record, ready to be thrown.</summary>
    public DataFileException Fault(string? column, string problem) => new(_table.File, Line, column, problem);
}
