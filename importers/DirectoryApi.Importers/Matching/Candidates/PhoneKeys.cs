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

    /// <summary>The keys of the phones of a row and its copies.</summary>
    public static HashSet<string> Of(IEnumerable<AnnexRow> rows, PlacesOfOffice places, Gazetteer gazetteer)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var codes = places.AreaCodes(gazetteer);
        foreach (var phone in rows.SelectMany(row => PhoneNumbers.From(row.Phones, codes)))
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

        return keys;
    }
}
