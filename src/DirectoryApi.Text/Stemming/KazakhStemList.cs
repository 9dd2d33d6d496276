using System.Collections.Frozen;
using DirectoryApi.Text.Csv;
using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Text.Stemming;

/// <summary>
/// Words that are a stem whatever they look like: the nouns of <c>kazakh-stems.tsv</c> and the Kazakh names of the gazetteer
/// (Алматы, Шиелі, Меркі look inflected and are not).
/// </summary>
internal static class KazakhStemList
{
    /// <summary>In lower case.</summary>
    public static FrozenSet<string> Printed { get; } = Load().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In their folded form.</summary>
    public static FrozenSet<string> Folded { get; } = Printed.Select(word => FoldedForm.Of(word)).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Load() => VocabularyTable.Read("kazakh-stems.tsv").Select(row => row["stem"])
        .Concat(Names("settlements.csv"))
        .Concat(Names("districts.csv"))
        .Concat(Names("regions.csv"));

    /// <summary>The words of the names; a word such as «ауданы» behind a name is an inflected noun of the list, not a name.</summary>
    private static IEnumerable<string> Names(string file) => CsvTable.Parse(file, VocabularyTable.Text(file)).Records
        .SelectMany(record => record["name_kk"].ToLowerInvariant().Split(' ', '-', '.'))
        .Where(word => word.Length > 2 && word is not ("ауданы" or "қаласы" or "облысы" or "атындағы" or "стансасы" or "ордасы"));
}
