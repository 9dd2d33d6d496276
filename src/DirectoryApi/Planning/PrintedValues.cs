using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Planning;

/// <summary>Finds the values of an office among those that a row prints.</summary>
internal static class PrintedValues
{
    private static readonly Dictionary<OfficeField, Func<AnnexRow, Office, SourceSpan?>> Finders = new()
    {
        [OfficeField.NameKk] = (row, office) => FindName(row, office, Language.Kk),
        [OfficeField.NameRu] = (row, office) => FindName(row, office, Language.Ru),
        [OfficeField.Address] = FindAddress,
        [OfficeField.Phones] = FindPhone,
        [OfficeField.Emails] = (row, office) => First(row.Emails, email => office.Emails.Contains(email, StringComparer.OrdinalIgnoreCase)),
        [OfficeField.Websites] = (row, office) => First(row.Websites, site => office.Websites.Any(url => Site(url) == Site(site))),
        [OfficeField.Hours] = FindHours,
        [OfficeField.Contacts] = (row, office) => office.Contacts.Any(contact => contact.Source == row.Key) ? row.Span : null,
    };

    /// <summary>The place of the row that prints the office's value of a field, or the first of several values; null where it prints none of them.</summary>
    public static SourceSpan? Find(AnnexRow row, OfficeField field, Office office) => Finders.GetValueOrDefault(field)?.Invoke(row, office);

    private static SourceSpan? FindName(AnnexRow row, Office office, Language language) =>
        row.Language == language
        && row.Name is { } printed
        && office.Names.Any(name => name.Language == language && name.Origin == TextOrigin.Printed && CosmeticForm.AreSame(name.Text, printed.Value))
            ? printed.Span
            : null;

    private static SourceSpan? FindAddress(AnnexRow row, Office office) =>
        row.Address is { } printed
        && office.Addresses.Any(address => address.Language == row.Language && CosmeticForm.AreSame(address.Text, printed.Value))
            ? printed.Span
            : null;

    private static SourceSpan? FindPhone(AnnexRow row, Office office)
    {
        var wanted = office.Phones.Select(phone => Digits(phone.Display)).ToHashSet(StringComparer.Ordinal);
        return row.Phones.FirstOrDefault(phone => wanted.Contains(Digits(phone.Display.Value)))?.Display.Span;
    }

    private static SourceSpan? FindHours(AnnexRow row, Office office) =>
        office.Hours is { } hours && row.Hours.Count > 0 && OpeningHours.PeriodsOf(row.Hours).SequenceEqual(hours.Periods)
            ? row.HoursText?.Span ?? row.Span
            : null;

    private static SourceSpan? First(IReadOnlyList<Sourced<string>> values, Func<string, bool> isWanted) =>
        values.FirstOrDefault(value => isWanted(value.Value))?.Span;

    private static string Digits(string display) => string.Concat(display.Where(char.IsAsciiDigit));

    private static string Site(string url) => url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..].TrimEnd('/').ToLowerInvariant();
}
