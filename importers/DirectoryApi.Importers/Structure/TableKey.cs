using System.Text;

namespace DirectoryApi.Importers.Structure;

/// <summary>The form in which heads and titles are compared with the tables of <c>data/vocabulary</c>.</summary>
internal static class TableKey
{
    /// <summary>Lower case, without white space, hyphens, quotes and soft hyphens: what a line break cannot change.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character is not ('-' or '‐' or '‑' or '–' or '\u00AD' or '«' or '»' or '"' or '“' or '”'))
            {
                key.Append(char.ToLowerInvariant(character));
            }
        }

        return key.ToString();
    }
}
