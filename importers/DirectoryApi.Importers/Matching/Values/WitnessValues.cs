using System.Globalization;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The rows an office rests on, each with the reason why.</summary>
internal static class WitnessValues
{
    /// <summary>The rows of the newest decree first, rows of officials after those of the office itself.</summary>
    public static IReadOnlyList<Witness> Of(OfficeGroup group)
    {
        var witnesses = new List<Witness>();
        foreach (var candidate in group.NewestFirst.Where(candidate => !candidate.IsNamedByContactsOnly))
        {
            witnesses.AddRange(candidate.Rows.Select(row => row.Key).Order().Select(key => new Witness(key, ReasonFor(key, candidate, group))));
        }

        witnesses.AddRange(group.Contacts
            .OrderByDescending(contact => contact.Source.Decree.AdoptedOn)
            .ThenBy(contact => contact.Row.Key)
            .Select(contact => new Witness(contact.Row.Key, contact.Reason)));
        return witnesses;
    }

    private static string ReasonFor(RowKey key, Candidate candidate, OfficeGroup group)
    {
        if (key == candidate.Key)
        {
            return group.ReasonFor(candidate);
        }

        if (key.Annex == candidate.Key.Annex && key.Row != candidate.Key.Row)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the same body in row {key.Row} of standard {key.Standard} of the decree");
        }

        return key.Annex == candidate.Key.Annex
            ? string.Create(CultureInfo.InvariantCulture, $"the same row under standard {key.Standard} of the decree")
            : $"the same body listed in annex {key.Annex} of the decree";
    }
}
