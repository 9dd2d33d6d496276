using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The phones of an office.</summary>
internal static class PhoneValues
{
    /// <summary>
    /// The phones of the newest decree that prints any, and for a purpose it does not print those of the newest that does: a
    /// decree on weapons prints the licensing division's phone, one on passports that of the migration police.
    /// </summary>
    /// <param name="group">The office.</param>
    /// <param name="areaCodes">Area codes of its places, the nearest first.</param>
    /// <param name="warnings">Takes a warning for every number whose digits are wrong.</param>
    public static IReadOnlyList<PhoneNumber> Of(OfficeGroup group, IReadOnlyList<string> areaCodes, List<ImportWarning> warnings)
    {
        var phones = new List<PhoneNumber>();
        foreach (var candidate in group.NewestFirst)
        {
            var ofNewer = phones.Count;
            var printed = PrintedBy(candidate);
            foreach (var phone in PhoneNumbers.From(printed, areaCodes))
            {
                if (phones.FindIndex(0, ofNewer, other => other.Purpose == phone.Purpose) >= 0 || phones.Exists(other => IsSame(other, phone)))
                {
                    continue;
                }

                phones.Add(phone);
                if (phone.E164 is null)
                {
                    warnings.Add(new ImportWarning(
                        "phone.digits", candidate.Source.FileName, printed.First(row => row.Display.Value == phone.Display).Display.Span, $"«{phone.Display}» does not make a number of ten digits with any area code of its place; it was kept as printed."));
                }
            }
        }

        return phones;
    }

    /// <summary>The phones most copies print.</summary>
    public static IReadOnlyList<RowPhone> PrintedBy(Candidate candidate) =>
        candidate.Majority(row => row.Phones.Count == 0 ? null : row.Phones, phones => string.Join('\n', phones.Select(phone => $"{phone.Column} {phone.Display.Value}"))) ?? [];

    private static bool IsSame(PhoneNumber left, PhoneNumber right) => left.E164 is not null && left.E164 == right.E164 && left.Purpose == right.Purpose;
}
