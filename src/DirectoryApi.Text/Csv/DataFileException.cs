namespace DirectoryApi.Text.Csv;

/// <summary>A data file cannot be used. The message names the file, the line, the column where there is one, and what to do.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Reports one fault.</summary>
    /// <param name="file">Name of the file, without its folder.</param>
    /// <param name="line">1-based line on which the faulty record begins; 0 where the file as a whole is meant.</param>
    /// <param name="column">Name of the column; null where the whole record is meant.</param>
    /// <param name="problem">What is wrong and what to do, in whole sentences.</param>
    public DataFileException(string file, int line, string? column, string problem)
        : base(Describe(file, line, column, problem))
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>1-based line on which the faulty record begins; 0 where the file as a whole is meant.</summary>
    public int Line { get; }

    /// <summary>Name of the column; null where the whole record is meant.</summary>
    public string? Column { get; }

    private static string Describe(string file, int line, string? column, string problem)
    {
        var place = line > 0 ? $"{file}, line {line}" : file;
        return column is null ? $"{place}: {problem}" : $"{place}, column {column}: {problem}";
    }
}
