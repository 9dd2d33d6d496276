using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Tests.Changes;

internal static class SampleOffices
{
    /// <summary>An office of a decree in Russian, with all that an office can have.</summary>
    public static Office Make(string key = "con-5") => new()
    {
        Key = key,
        Slug = "akmola-akkol-public-service-centre",
        Kind = OfficeKind.PublicServiceCentre,
        Level = OfficeLevel.District,
        Names =
        [
            new LocalizedText(Language.Ru, "Аккольский районный отдел № 5 «ЦОН»", TextOrigin.Printed),
            new LocalizedText(Language.Kk, "Ақкөл аудандық №5 бөлімі", TextOrigin.Derived),
            new LocalizedText(Language.En, "Akkol District Department No. 5", TextOrigin.Derived),
        ],
        ParentKey = "con",
        RegionSlug = "akmola",
        DistrictSlug = "akmola/akkol",
        SettlementSlug = "akkol",
        Addresses =
        [
            new PostalAddress { Language = Language.Ru, Text = "г. Акколь, ул. Нурмагамбетова, 102-1", PostalCode = "020100" },
            new PostalAddress { Language = Language.Kk, Text = "Ақкөл қаласы, Нурмагамбетов көшесі, 102-1", Origin = TextOrigin.Derived, PostalCode = "020100" },
        ],
        Phones = [Phone("8 (71638) 2-13-02", "+77163821302"), Phone("2-09-96", "+77163820996", PhonePurpose.Fax)],
        Emails = ["con-akkol@mail.ru"],
        Websites = ["http://con.gov.kz/"],
        Hours = Hours("09:00", "18:00", "с 9.00 до 18.00"),
        ServiceSlugs = ["registration", "weapons-permit"],
        Contacts = [Contact("Начальник", "416", "p1200000363-ru")],
        Witnesses = [Row("p1200000363-ru", "7"), Row("p1000001092-kk", "9")],
        AsOf = new DateOnly(2012, 3, 19),
    };

    public static PhoneNumber Phone(string display, string? e164 = null, PhonePurpose purpose = PhonePurpose.General) => new(display, e164, purpose);

    public static Witness Row(string document, string row) => new(new RowKey(document, 1, "2", row), "");

    public static ContactPoint Contact(string position, string room, string document) => new()
    {
        Role = ContactRole.Complaints,
        Position = position,
        Room = room,
        Phones = [Phone("2-13-03", "+77163821303")],
        Emails = [],
        Websites = [],
        Source = new RowKey(document, 1, "3", "1"),
    };

    public static OpeningHours Hours(string opens, string closes, string? text = null) => new(
        OpeningHours.PeriodsOf([new HoursRule([Weekday.Monday, Weekday.Tuesday], Time(opens), Time(closes), [])]), text, HoursOrigin.Table);

    public static Office Named(this Office office, Language language, string text, TextOrigin origin = TextOrigin.Printed) => office with
    {
        Names = [.. office.Names.Where(name => name.Language != language), new LocalizedText(language, text, origin)],
    };

    public static Office At(this Office office, Language language, string text, TextOrigin origin = TextOrigin.Printed, string? postalCode = "020100") => office with
    {
        Addresses =
        [
            .. office.Addresses.Where(address => address.Language != language),
            new PostalAddress { Language = language, Text = text, Origin = origin, PostalCode = postalCode },
        ],
    };

    private static LocalTime Time(string text) => LocalTime.TryParse(text, out var time) ? time : throw new FormatException(text);
}
