using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The names an office is printed under.</summary>
internal static class NameValues
{
    /// <summary>For each language the name of the newest decree that prints one, in the order of the languages.</summary>
    public static IReadOnlyList<LocalizedText> Of(OfficeGroup group)
    {
        var names = new SortedDictionary<Language, LocalizedText>();
        foreach (var candidate in group.Candidates.Where(candidate => candidate.Name is not null))
        {
            // From the oldest to the newest: the last one stays.
            names[candidate.First.Language] = new LocalizedText(candidate.First.Language, NameOf(candidate, group), TextOrigin.Printed);
        }

        return [.. names.Values];
    }

    /// <summary>
    /// The annex of address bureaus prints the departments they belong to; what a bureau itself is called stands in the table of
    /// its officials (P1000001092, annexes 1 and 9).
    /// </summary>
    private static string NameOf(Candidate candidate, OfficeGroup group) =>
        candidate.Kind == OfficeKind.AddressBureau && !NamesBureau(candidate.Name!)
        && group.Contacts.Where(contact => contact.Row.Language == candidate.First.Language).Select(contact => contact.Row.Name?.Value).FirstOrDefault(name => name is not null && NamesBureau(name)) is { } own
            ? own
            : candidate.Name!;

    private static bool NamesBureau(string name) => name.Contains("бюро", StringComparison.OrdinalIgnoreCase);
}
