using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>A small directory: two decrees, two services, five offices.</summary>
internal static class SampleDrafts
{
    public const string WeaponsService = "weapons-permit";
    public const string RegistrationService = "registration";

    public static ImportedDecree Russian { get; } = SampleDecrees.Make(1);

    public static ImportedDecree Kazakh { get; } = SampleDecrees.Make(2, "P1200001741", Language.Kk);

    public static EditionDraft Small { get; } = new()
    {
        Documents = [Russian, Kazakh],
        Services =
        [
            new Service(
                WeaponsService,
                [
                    new LocalizedText(Language.Ru, "Выдача разрешения на хранение оружия", TextOrigin.Printed),
                    new LocalizedText(Language.Kk, "Қаруды сақтауға рұқсат беру", TextOrigin.Derived),
                ],
                [Russian.Decree.Slug]),
            new Service(
                RegistrationService,
                [new LocalizedText(Language.Kk, "Азаматтарды тіркеу", TextOrigin.Printed)],
                [Russian.Decree.Slug, Kazakh.Decree.Slug]),
        ],
        Offices =
        [
            Office("dvd-akmola", OfficeKind.InternalAffairs, OfficeLevel.Region, Language.Ru, "Департамент внутренних дел Акмолинской области", 0)
                with { RegionSlug = "akmola", DistrictSlug = "akmola/kokshetau", SettlementSlug = "kokshetau" },
            Office("rovd-akkol", OfficeKind.InternalAffairs, OfficeLevel.District, Language.Ru, "Отдел внутренних дел Аккольского района", 1)
                with { ParentKey = "dvd-akmola", RegionSlug = "akmola", DistrictSlug = "akmola/akkol", SettlementSlug = "akkol", Hours = null },
            Office("con-10", OfficeKind.PublicServiceCentre, OfficeLevel.City, Language.Ru, "ЦОН № 10 города Экибастуза", 2)
                with { RegionSlug = "pavlodar", DistrictSlug = "pavlodar/ekibastuz", SettlementSlug = "ekibastuz" },
            Office("con-2", OfficeKind.PublicServiceCentre, OfficeLevel.City, Language.Ru, "ЦОН № 2 города Экибастуза", 3)
                with { RegionSlug = "pavlodar", DistrictSlug = "pavlodar/ekibastuz", SettlementSlug = "ekibastuz" },
            Office("transport", OfficeKind.InternalAffairs, OfficeLevel.Region, Language.Kk, "Әуе көлігіндегі ішкі істер департаменті", 4)
                with { ServiceSlugs = [WeaponsService], Addresses = [], Phones = [] },
        ],
        GazetteerFingerprint = "gazetteer-1",
        ProgramVersion = "1.0.0",
    };

    /// <summary>The small directory with one office other than it was.</summary>
    public static EditionDraft With(this EditionDraft draft, string key, Func<Office, Office> change) =>
        draft with { Offices = [.. draft.Offices.Select(office => office.Key == key ? change(office) : office)] };

    /// <summary>The small directory without one office.</summary>
    public static EditionDraft Without(this EditionDraft draft, string key) =>
        draft with { Offices = [.. draft.Offices.Where(office => office.Key != key)] };

    /// <summary>The small directory with one office merged into another.</summary>
    public static EditionDraft Merging(this EditionDraft draft, string key, string into) => draft.Without(key) with
    {
        Aliases = [.. draft.Aliases, new OfficeAlias(key, draft.Offices.Single(office => office.Key == key).Slug, into)],
    };

    /// <summary>A directory of <paramref name="count"/> offices and as many rows.</summary>
    public static EditionDraft Large(int count)
    {
        var decree = SampleDecrees.Make(3, rowCount: count);
        return Small with
        {
            Documents = [decree, Kazakh],
            Offices =
            [
                .. decree.Rows.Select((row, index) =>
                    Small.Offices[index % 4] with { Key = $"office-{index}", Slug = $"slug-{index}", ParentKey = null, Witnesses = [new Witness(row.Key, "")], Contacts = [], History = [], Dissents = [] }),
            ],
        };
    }

    private static Office Office(string key, OfficeKind kind, OfficeLevel level, Language language, string name, int row) => new()
    {
        Key = key,
        Slug = $"slug-of-{key}",
        Kind = kind,
        Level = level,
        Names = [new LocalizedText(language, name, TextOrigin.Printed), new LocalizedText(Language.En, $"Office {key}", TextOrigin.Derived)],
        Addresses =
        [
            new PostalAddress { Text = "г. Кокшетау, ул. Абая, 31/33", Language = Language.Ru, PostalCode = "020000", Street = "ул. Абая", Building = "31/33" },
            new PostalAddress { Text = "Көкшетау қ.", Language = Language.Kk, Settlement = "Көкшетау", Origin = TextOrigin.Derived },
        ],
        Phones =
        [
            new PhoneNumber("8 (7162) 40-10-76", "+77162401076", PhonePurpose.Reception),
            new PhoneNumber($"2-13-0{row}", null, PhonePurpose.General),
        ],
        Emails = ["a@mvd.kz", "b@mvd.kz"],
        Websites = ["http://www.dvd-akmola.kz/"],
        Hours = new OpeningHours(
            [new OpeningPeriod(Weekday.Monday, Range(9, 13)), new OpeningPeriod(Weekday.Monday, Range(14, 24))],
            "понедельник с 9.00 до 24.00", HoursOrigin.Table),
        ServiceSlugs = [RegistrationService, WeaponsService],
        Contacts =
        [
            new ContactPoint
            {
                Role = ContactRole.Complaints,
                Position = "начальник отдела",
                Room = "416",
                Phones = [new PhoneNumber("40-10-76", "+77162401076", PhonePurpose.Complaints), new PhoneNumber("2-13", null, PhonePurpose.Fax)],
                Emails = ["head@mvd.kz"],
                Websites = ["http://www.mvd.kz/"],
                Hours = new OpeningHours([new OpeningPeriod(Weekday.Friday, Range(15, 18))], "пятница с 15 до 18", HoursOrigin.Table),
                Source = Russian.Rows[row].Key,
            },
            new ContactPoint { Role = ContactRole.Director, Phones = [], Emails = [], Websites = [], Source = Kazakh.Rows[row].Key },
        ],
        Witnesses = [new Witness(Kazakh.Rows[row].Key, ""), new Witness(Russian.Rows[row].Key, "the phone 40-10-76")],
        History =
        [
            new OfficeStatement
            {
                DocumentSlug = Russian.Decree.Slug,
                AsOf = Russian.Decree.AdoptedOn,
                IsReplaced = row % 2 == 0,
                Name = $"Прежнее название {row}",
                Address = "020000, ул. Абая, 30",
                Phones = ["8 (7162) 40-10-70", "2-13-00"],
                Hours = "Mo-Fr 09:00-18:00",
            },
            new OfficeStatement { DocumentSlug = Kazakh.Decree.Slug, AsOf = Kazakh.Decree.AdoptedOn, IsReplaced = true, Name = "Ескі атауы", Phones = [] },
        ],
        Dissents = [new OfficeDissent(OfficeField.Address, "ул. Абая, 33", [Russian.Rows[row].Key, Kazakh.Rows[row].Key])],
        AsOf = Kazakh.Decree.AdoptedOn,
    };

    private static TimeRange Range(int opens, int closes)
    {
        LocalTime.TryCreate(opens, 0, out var from);
        LocalTime.TryCreate(closes, 0, out var to);
        return new TimeRange(from, to);
    }
}
