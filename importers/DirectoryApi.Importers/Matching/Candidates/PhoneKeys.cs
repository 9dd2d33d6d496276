using DirectoryApi.Domain.Rows;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>
/// The numbers of an office in a form that different prints of one number share: whole numbers where the area code is known,
/// else the local digits with the region, if that is known and they are long enough to tell a subscriber: «2-10-02» is the police
/// of a dozen districts.
/// </summary>
internal static class PhoneKeys
{
    private const int TellingDigits = 6;

    /// <summary>The keys of the phones of a row and its copies, each once, in ordinal order.</summary>
    public static string[] Of(IReadOnlyList<AnnexRow> rows, PlacesOfOffice places, Gazetteer gazetteer)
    {
        var keys = new List<string>();
        var codes = places.AreaCodes(gazetteer);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var phone in PhoneNumbers.From(rows[row].Phones, codes))
            {
                if (phone.E164 is { } whole)
                {
                    keys.Add(whole);
                }
                else if (places.Region is { } region && PhoneNumbers.Digits(phone.Display) is { Length: >= TellingDigits } digits)
                {
                    keys.Add($"{region.Slug}:{digits}");
                }
            }
        }

        return keys.Count <= 1 ? [.. keys] : [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The keys of both, each once, in ordinal order.</summary>
    public static string[] Union(string[] keys, string[] others)
    {
        // One body may be listed in thousands of tables, whose keys are added one list after the other.
        var union = new List<string>(keys.Length + others.Length);
        for (int next = 0, other = 0; next < keys.Length || other < others.Length;)
        {
            var order = next == keys.Length ? 1 : other == others.Length ? -1 : string.CompareOrdinal(keys[next], others[other]);
            union.Add(order <= 0 ? keys[next] : others[other]);
            next += order <= 0 ? 1 : 0;
            other += order >= 0 ? 1 : 0;
        }

        return [.. union];
    }

    /// <summary>Whether a key is among those of an office.</summary>
    public static bool Has(string[] keys, string key) => Array.BinarySearch(keys, key, StringComparer.Ordinal) >= 0;
}
