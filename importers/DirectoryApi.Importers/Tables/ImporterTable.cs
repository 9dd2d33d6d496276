using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Importers.Tables;

/// <summary>Reads the tables of <c>data/vocabulary</c> that this assembly carries.</summary>
internal static class ImporterTable
{
    /// <summary>The rows of a table, each by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file) => VocabularyTable.Read(typeof(ImporterTable).Assembly, file);
}
