using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>What some copies of a row print otherwise than most.</summary>
internal static class DissentValues
{
    /// <summary>The dissent of every decree, the newest first, by field and value.</summary>
    public static IReadOnlyList<OfficeDissent> Of(OfficeGroup group) => [.. group.NewestFirst.Where(candidate => candidate.Rows.Count > 1).SelectMany(Of)];

    private static IEnumerable<OfficeDissent> Of(Candidate candidate) =>
        Dissent(candidate, NameIn(candidate.First.Language), row => row.Name?.Value)
            .Concat(Dissent(candidate, OfficeField.Address, row => row.Address?.Value))
            .Concat(Dissent(candidate, OfficeField.Phones, row => Joined(row.Phones.Select(phone => phone.Display.Value))))
            .Concat(Dissent(candidate, OfficeField.Emails, row => Joined(row.Emails.Select(email => email.Value))))
            .Concat(Dissent(candidate, OfficeField.Websites, row => Joined(row.Websites.Select(site => site.Value))))
            .Concat(Dissent(candidate, OfficeField.Hours, row => row.HoursText?.Value));

    private static IEnumerable<OfficeDissent> Dissent(Candidate candidate, OfficeField field, Func<AnnexRow, string?> value)
    {
        var majority = candidate.Majority(value, text => text);
        return candidate.Rows
            .Where(row => value(row) is { } text && text != majority)
            .GroupBy(row => value(row)!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new OfficeDissent(field, group.Key, [.. group.Select(row => row.Key).Order()]));
    }

    private static string? Joined(IEnumerable<string> values) => string.Join('\n', values) is { Length: > 0 } joined ? joined : null;

    private static OfficeField NameIn(Language language) => language switch
    {
        Language.Ru => OfficeField.NameRu,
        Language.En => OfficeField.NameEn,
        _ => OfficeField.NameKk,
    };
}
