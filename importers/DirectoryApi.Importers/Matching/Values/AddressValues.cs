using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The addresses an office is printed at.</summary>
internal static class AddressValues
{
    /// <summary>
    /// The address of the newest decree that prints one, and those of older decrees in another language that agree with it: one
    /// that does not is where the office was, and no translation of where it is.
    /// </summary>
    public static IReadOnlyList<PostalAddress> Of(OfficeGroup group)
    {
        if (group.Candidates.LastOrDefault(candidate => candidate.Addressed is not null) is not { } newest)
        {
            return [];
        }

        var addresses = new List<PostalAddress> { Read(newest) };
        var languages = new HashSet<Language> { newest.Addressed!.Language };
        foreach (var candidate in group.NewestFirst.Where(candidate => candidate.Addressed is not null))
        {
            if (candidate.Address!.SharesHouse(newest.Address!) && languages.Add(candidate.Addressed!.Language))
            {
                addresses.Add(Read(candidate));
            }
        }

        return addresses;
    }

    private static PostalAddress Read(Candidate candidate)
    {
        var (row, parts) = (candidate.Addressed!, candidate.AddressParts!);
        return new PostalAddress
        {
            Text = row.Address!.Value,
            Language = row.Language,
            PostalCode = row.PostalCode,
            Settlement = row.Settlement,
            Street = parts.Street,
            Building = parts.Building,
        };
    }
}
