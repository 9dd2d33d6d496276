using System.Text;
using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Domain.Changes;

/// <summary>
/// The value of an office's field as one text, as changes tell it. Several values stand on lines of their own. Enumerations are
/// written as the API writes them, <c>PUBLIC_SERVICE_CENTRE</c>; hours in the OpenStreetMap notation; places and services by slug,
/// the office above by its key; phones as printed, with what they are for after a comma where that is known.
/// </summary>
public static class OfficeFieldText
{
    private static readonly Dictionary<OfficeField, Func<Office, string?>> Values = new()
    {
        [OfficeField.NameKk] = office => NameIn(office, Language.Kk)?.Text,
        [OfficeField.NameRu] = office => NameIn(office, Language.Ru)?.Text,
        [OfficeField.NameEn] = office => NameIn(office, Language.En)?.Text,
        [OfficeField.Slug] = office => office.Slug,
        [OfficeField.Kind] = office => ApiName(office.Kind),
        [OfficeField.Level] = office => ApiName(office.Level),
        [OfficeField.Parent] = office => office.ParentKey,
        [OfficeField.Region] = office => office.RegionSlug,
        [OfficeField.District] = office => office.DistrictSlug,
        [OfficeField.Settlement] = office => office.SettlementSlug,
        [OfficeField.Address] = office => Lines(PrintedAddresses(office).Select(Address)),
        [OfficeField.Phones] = office => Lines(office.Phones.Select(Phone)),
        [OfficeField.Emails] = office => Lines(office.Emails),
        [OfficeField.Websites] = office => Lines(office.Websites),
        [OfficeField.Hours] = office => office.Hours is { } hours ? OsmOpeningHours.Format(hours.Periods) : null,
        [OfficeField.Services] = office => Lines(office.ServiceSlugs.Order(StringComparer.Ordinal)),
        [OfficeField.Contacts] = office => Lines(office.Contacts.Select(Contact)),
    };

    /// <summary>The value of a field; null where the office has none. An address is told as printed, one line a language.</summary>
    /// <param name="office">The office.</param>
    /// <param name="field">The field.</param>
    public static string? Of(Office office, OfficeField field)
    {
        ArgumentNullException.ThrowIfNull(office);
        return Values[field](office);
    }

    /// <summary>The office's name in a language; null where it has none in it.</summary>
    internal static LocalizedText? NameIn(Office office, Language language) => office.Names.FirstOrDefault(name => name.Language == language);

    /// <summary>The addresses that an annex prints, Kazakh before Russian.</summary>
    internal static IEnumerable<PostalAddress> PrintedAddresses(Office office) =>
        office.Addresses.Where(address => address.Origin == TextOrigin.Printed).OrderBy(address => address.Language);

    private static string Address(PostalAddress address) => address.PostalCode is { } code ? $"{code}, {address.Text}" : address.Text;

    private static string Phone(PhoneNumber phone) =>
        phone.Purpose == PhonePurpose.General ? phone.Display : $"{phone.Display}, {Words(phone.Purpose)}";

    /// <summary>The role, then what is known of the official, each part after a semicolon.</summary>
    private static string Contact(ContactPoint contact) => string.Join("; ", ((string?[])[
        Words(contact.Role),
        contact.Position,
        contact.Room is { } room ? $"room {room}" : null,
        .. contact.Phones.Select(Phone),
        .. contact.Emails,
        .. contact.Websites,
        contact.Hours is { } hours ? OsmOpeningHours.Format(hours.Periods) : null]).OfType<string>());

    private static string? Lines(IEnumerable<string> values) => string.Join('\n', values) is { Length: > 0 } text ? text : null;

    private static string Words<T>(T value)
        where T : struct, Enum =>
        Parted(value.ToString(), ' ').ToLowerInvariant();

    private static string ApiName<T>(T value)
        where T : struct, Enum =>
        Parted(value.ToString(), '_').ToUpperInvariant();

    private static string Parted(string name, char separator)
    {
        var parted = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && parted.Length > 0)
            {
                parted.Append(separator);
            }

            parted.Append(letter);
        }

        return parted.ToString();
    }
}
