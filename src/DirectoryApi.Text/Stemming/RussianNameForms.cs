using System.Collections.Frozen;
using DirectoryApi.Text.Csv;
using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Places;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Text.Stemming;

/// <summary>
/// The cases of Russian place names. The Russian stemmer parts them (Костанай gives «костана», Костаная «костан»), so the names of
/// the gazetteer are looked up instead.
/// </summary>
internal static class RussianNameForms
{
    /// <summary>Folded case forms of names of one word, with the folded nominative.</summary>
    private static readonly FrozenDictionary<string, string> Nominatives = Load();

    /// <summary>The folded nominative of a name in its folded form; null for any other word.</summary>
    public static string? Nominative(string folded) => Nominatives.GetValueOrDefault(folded);

    private static FrozenDictionary<string, string> Load()
    {
        const string file = "settlements.csv";
        var names = CsvTable.Parse(file, VocabularyTable.Text(file)).Records
            .Select(record => record["name_ru"])
            .Where(name => !name.Contains(' ', StringComparison.Ordinal))
            .ToList();
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);

        // A nominative is nobody's other case.
        foreach (var name in names)
        {
            forms[FoldedForm.Of(name)] = FoldedForm.Of(name);
        }

        foreach (var name in names)
        {
            foreach (var form in RussianCases.OfNoun(name))
            {
                forms.TryAdd(FoldedForm.Of(form), FoldedForm.Of(name));
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
