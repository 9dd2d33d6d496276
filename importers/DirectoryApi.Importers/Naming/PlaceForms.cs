using System.Collections.Frozen;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Naming;

/// <summary>The table of how places and streets are written (<c>data/vocabulary/place-forms.tsv</c>).</summary>
internal static class PlaceForms
{
    private static readonly FrozenDictionary<(string Type, bool IsNumber), PlaceForm> Forms = ImporterTable.Read("place-forms.tsv")
        .ToFrozenDictionary(row => (row["type"], row["form"] == "number"), row => new PlaceForm(row["kk"], row["ru"], row["en"]));

    /// <summary>The name with the word for its type, in a language.</summary>
    /// <param name="type">A type of the table: <c>village</c>, <c>street</c>.</param>
    /// <param name="language">The language.</param>
    /// <param name="name">The proper name in that language, or a number.</param>
    /// <param name="isNumber">Whether it is a number; a type that has no form of its own for numbers is written as with a name.</param>
    /// <exception cref="KeyNotFoundException">The table has no such type.</exception>
    public static string Write(string type, Language language, string name, bool isNumber = false)
    {
        var form = isNumber && Forms.TryGetValue((type, true), out var numbered) ? numbered : Forms[(type, false)];
        var pattern = language switch
        {
            Language.Kk => form.Kk,
            Language.Ru => form.Ru,
            _ => form.En,
        };
        return pattern.Replace("{name}", name, StringComparison.Ordinal);
    }
}
