using DirectoryApi.Domain.Contacts;
using DirectoryApi.Store.Snapshots;
using Column = DirectoryApi.Exports.Hsds.HsdsColumn<(DirectoryApi.Store.Snapshots.OfficeNode Office, int Contact)>;
using PhoneColumn = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Exports.Hsds.HsdsPhone>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>How to reach offices and their officials.</summary>
internal static class ContactTables
{
    /// <summary>The table <c>contact</c>. No annex names a person.</summary>
    public static IHsdsTable Contacts { get; } = new HsdsTable<(OfficeNode Office, int Contact)>(
        "contact",
        "contacts.csv",
        scope => scope.Snapshot.Offices.SelectMany(office => Enumerable.Range(0, office.Contacts.Count), (office, index) => (office, index)),
        Column.Id(contact => HsdsIds.Part(contact.Office, "contact", contact.Contact)),
        Column.To("organization", "organization_id", contact => HsdsIds.Organization(contact.Office)),
        new("title", (contact, _) => contact.Office.Contacts[contact.Contact].Contact.Position),
        new("email", (contact, _) => contact.Office.Contacts[contact.Contact].Contact.Emails is [var email, ..] ? email : null));

    /// <summary>The table <c>phone</c>: those of offices, at their location, and those of officials.</summary>
    public static IHsdsTable Phones { get; } = new HsdsTable<HsdsPhone>(
        "phone",
        "phones.csv",
        scope => scope.Snapshot.Offices.SelectMany(AllOf),
        PhoneColumn.Id(phone => phone.Contact is { } contact
            ? HsdsIds.Part(phone.Office, "contact phone", contact, phone.Index)
            : HsdsIds.Part(phone.Office, "phone", phone.Index)),
        PhoneColumn.To("location", "location_id", phone => phone.Contact is null ? HsdsIds.Location(phone.Office) : null),
        PhoneColumn.To("contact", "contact_id", phone => phone.Contact is { } contact ? HsdsIds.Part(phone.Office, "contact", contact) : null),
        PhoneColumn.Required("number", (phone, _) => phone.Phone.E164 ?? phone.Phone.Display),
        new("type", (phone, _) => phone.Phone.Purpose == PhonePurpose.Fax ? "fax" : "voice"),
        new("description", (phone, scope) => $"{ExportTexts.PurposeOf(phone.Phone.Purpose, scope.Wording)}: {phone.Phone.Display}"));

    private static IEnumerable<HsdsPhone> AllOf(OfficeNode office) =>
    [
        .. office.Office.Phones.Select((phone, index) => new HsdsPhone(office, null, index, phone)),
        .. office.Contacts.SelectMany((contact, place) =>
            contact.Contact.Phones.Select((phone, index) => new HsdsPhone(office, place, index, phone))),
    ];
}
