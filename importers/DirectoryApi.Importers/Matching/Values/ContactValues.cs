using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Matching.Candidates;
using DirectoryApi.Importers.Matching.Groups;

namespace DirectoryApi.Importers.Matching.Values;

/// <summary>The officials of an office.</summary>
internal static class ContactValues
{
    /// <summary>The officials in the order of their rows, the newest decree's first.</summary>
    /// <param name="group">The office.</param>
    /// <param name="areaCodes">Area codes of its places, the nearest first.</param>
    public static IReadOnlyList<ContactPoint> Of(OfficeGroup group, IReadOnlyList<string> areaCodes) =>
    [
        .. group.Contacts
            .OrderByDescending(contact => contact.Source.Decree.AdoptedOn)
            .ThenBy(contact => contact.Row.Key)
            .Select(contact => new ContactPoint
            {
                // A title that does not say lists those who answer for the service.
                Role = contact.Row.ContactRole ?? ContactRole.Organiser,
                Position = contact.Row.Position?.Value,
                Room = contact.Row.Room?.Value,
                Phones = PhoneNumbers.From(contact.Row.Phones, areaCodes),
                Emails = [.. contact.Row.Emails.Select(email => email.Value).Distinct()],
                Websites = [.. contact.Row.Websites.Select(site => SiteField.ToUrl(site.Value)).OfType<string>().Distinct()],
                Hours = OpeningHours.PeriodsOf(contact.Row.Hours) is { Count: > 0 } periods
                    ? new OpeningHours(periods, contact.Row.HoursText?.Value, HoursOrigin.Table)
                    : null,
                Source = contact.Row.Key,
            }),
    ];
}
