using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
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
                    Small.Offices[index % 4] with { Key = $"office-{index}", Slug = $"slug-{index}", ParentKey = null, Witnesses = [row.Key] }),
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
            new PostalAddress { Text = "Көкшетау қ.", Language = Language.Kk, Settlement = "Көкшетау" },
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
        Witnesses = [Kazakh.Rows[row].Key, Russian.Rows[row].Key],
        AsOf = Kazakh.Decree.AdoptedOn,
    };

    private static TimeRange Range(int opens, int closes)
    {
        LocalTime.TryCreate(opens, 0, out var from);
        LocalTime.TryCreate(closes, 0, out var to);
        return new TimeRange(from, to);
    }
}
