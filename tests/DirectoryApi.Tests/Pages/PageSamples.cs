using System.Globalization;
using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Pages;

/// <summary>
/// The small directory of the samples with more than a page of centres in Almaty, which are open on Saturdays and issue identity cards, and
/// an office whose texts are hostile.
/// </summary>
internal static class PageSamples
{
    /// <summary>How many centres there are in Almaty.</summary>
    public const int Centres = 24;

    /// <summary>A name that would run as a script.</summary>
    public const string HostileName = "ЦОН <script>alert(\"1\")</script> & 'Ко'";

    private const string OtherAkkol = "akkol-of-pavlodar";

    /// <summary>The places, with a second one of the name Акколь, where the hostile office is.</summary>
    public static GazetteerPlaces Places { get; } = SamplePlaces.All with
    {
        Settlements =
        [
            .. SamplePlaces.All.Settlements,
            SamplePlaces.All.Settlements.Single(settlement => settlement.Slug == "akkol") with
            {
                Slug = OtherAkkol,
                RegionSlug = "pavlodar",
                DistrictSlug = null,
                Aliases = [],
            },
        ],
    };

    /// <summary>The edition.</summary>
    public static EditionContent Content { get; } = SampleContents.Storied with
    {
        Services =
        [
            .. SampleContents.Storied.Services,
            new Service(
                "identity-documents",
                [new LocalizedText(Language.Ru, "Выдача паспортов, удостоверений личности", TextOrigin.Printed)],
                [SampleDrafts.Russian.Decree.Slug]),
        ],
        Offices = [.. SampleContents.Storied.Offices, Hostile(), .. Enumerable.Range(1, Centres).Select(Centre)],
    };

    private static Office Centre(int number) => Plain($"centre-{number}") with
    {
        Names =
        [
            new LocalizedText(Language.Ru, string.Create(CultureInfo.InvariantCulture, $"ЦОН № {number} города Алматы"), TextOrigin.Printed),
            new LocalizedText(Language.Kk, string.Create(CultureInfo.InvariantCulture, $"Алматы қаласының № {number} ХҚО"), TextOrigin.Derived),
        ],
        RegionSlug = "almaty",
        DistrictSlug = null,
        SettlementSlug = "almaty",
        Hours = new OpeningHours([new OpeningPeriod(Weekday.Saturday, new TimeRange(At(10), At(14)))], "сенбі", HoursOrigin.Table),
        ServiceSlugs = ["identity-documents"],
    };

    private static Office Hostile() => Plain("hostile") with
    {
        Names = [new LocalizedText(Language.Ru, HostileName, TextOrigin.Printed)],
        Addresses = [new PostalAddress { Text = "<img src=x onerror=alert(1)>", Language = Language.Ru }],
        Phones = [new PhoneNumber("2-13\"><b>", null, PhonePurpose.General)],
        RegionSlug = "pavlodar",
        DistrictSlug = null,
        SettlementSlug = OtherAkkol,
    };

    private static Office Plain(string key) => SampleDrafts.Small.Offices[2] with
    {
        Key = key,
        Slug = $"slug-of-{key}",
        Contacts = [],
        History = [],
        Dissents = [],
    };

    private static LocalTime At(int hour) => LocalTime.TryCreate(hour, 0, out var time) ? time : throw new ArgumentOutOfRangeException(nameof(hour));
}
