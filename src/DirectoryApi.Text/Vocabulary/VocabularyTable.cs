using System.Reflection;

namespace DirectoryApi.Text.Vocabulary;

/// <summary>Reads the tables of <c>data/vocabulary</c> and <c>data/gazetteer</c> that assemblies carry.</summary>
public static class VocabularyTable
{
    /// <summary>
    /// The rows of a tab-separated table, each by the names of its columns. Blank lines and lines that begin with <c>#</c> are skipped.
    /// </summary>
    /// <param name="assembly">The assembly that carries the table.</param>
    /// <param name="file">The table's name, <c>weekdays.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly does not carry the table, or a row has other cells than the head.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(Assembly assembly, string file)
    {
        var lines = Text(assembly, file)
            .Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToArray();
        var heads = lines.Length > 0 ? lines[0] : [];
        return [.. lines.Skip(1).Select(cells => cells.Length == heads.Length
            ? heads.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
            : throw new InvalidOperationException($"The table {file} has {cells.Length} cells where its head has {heads.Length}: {string.Join('\t', cells)}"))];
    }

    /// <summary>The whole text of a table.</summary>
    /// <param name="assembly">The assembly that carries the table.</param>
    /// <param name="file">The table's name.</param>
    /// <exception cref="InvalidOperationException">The assembly does not carry the table: its project file does not embed it.</exception>
    public static string Text(Assembly assembly, string file)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly {assembly.GetName().Name} carries no table {file}. Embed it in its project file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table that this assembly carries.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file) => Read(typeof(VocabularyTable).Assembly, file);

    /// <summary>The text of a table that this assembly carries.</summary>
    internal static string Text(string file) => Text(typeof(VocabularyTable).Assembly, file);
}
