namespace DirectoryApi.Text.Vocabulary;

/// <summary>Reads the tables of <c>data/vocabulary</c> and <c>data/gazetteer</c> that the assembly carries.</summary>
internal static class VocabularyTable
{
    /// <summary>The rows of a tab-separated table behind its header, each as its fields.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not carry that table: the project file does not embed it.</exception>
    public static IEnumerable<string[]> Read(string file) =>
        Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('\t'));

    /// <summary>The whole text of a table.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not carry that table: the project file does not embed it.</exception>
    public static string Text(string file)
    {
        using var stream = typeof(VocabularyTable).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly carries no table {file}. Embed it in DirectoryApi.Text.csproj.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
