using System.Text.Json;
using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Offices;

/// <summary>What pages say of an office, in their language as far as there is a text in it.</summary>
public static class OfficeTexts
{
    /// <summary>The name, in another language where there is none in the page's.</summary>
    public static LocalizedText Name(PageContext page, OfficeNode office)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(office);
        return page.Request.Choose(office.Office.Names, page.Language, office.Language);
    }

    /// <summary>The address, in another language where there is none in the page's; null where none is printed.</summary>
    public static PostalAddress? Address(PageContext page, OfficeNode office)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(office);
        return page.Request.ChooseAddress(office.Office.Addresses, page.Language, office.Language);
    }

    /// <summary>
    /// Where the office is, from the smaller to the larger: «Ақкөл, Ақкөл ауданы, Ақмола облысы». A city that is its own district or
    /// region is told once. Empty where nothing is known.
    /// </summary>
    public static IReadOnlyList<string> Places(PageContext page, OfficeNode office)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(office);
        string?[] names =
        [
            office.Settlement?.Settlement.Names.In(page.Language),
            office.District?.District.Names.In(page.Language),
            office.Region?.Region.Names.In(page.Language),
        ];
        var places = new List<string>();
        foreach (var name in names.OfType<string>().Reverse())
        {
            // «Көкшетау» says nothing that «Көкшетау қаласы» has not said.
            if (!places.Exists(larger => larger.Split(' ').Contains(name, StringComparer.OrdinalIgnoreCase) || larger == name))
            {
                places.Insert(0, name);
            }
        }

        return places;
    }

    /// <summary>The value of a <c>lang</c> attribute for a text on the page; null where it is in the page's own language.</summary>
    public static string? Lang(PageContext page, Language language)
    {
        ArgumentNullException.ThrowIfNull(page);
        return language == page.Language ? null : language.Tag();
    }

    /// <summary>What a phone is for.</summary>
    public static string Purpose(PageContext page, PhonePurpose purpose) => Text(page, "office.phone", purpose.ToString());

    /// <summary>What an official is to be turned to for.</summary>
    public static string Role(PageContext page, ContactRole role) => Text(page, "office.contact", role.ToString());

    /// <summary>What a value is of: «Телефон».</summary>
    public static string Field(PageContext page, OfficeField field)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Texts[$"office.field.{OfficeFieldNames.Of(field).Replace('.', '_')}"];
    }

    private static string Text(PageContext page, string group, string value)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Texts[$"{group}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(value)}"];
    }
}
