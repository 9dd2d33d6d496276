using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Ranking;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Ranking;

/// <summary>Small directories to rank, searched by readings that are given rather than read.</summary>
internal static class RankingDirectory
{
    /// <summary>The places of the samples, 300 km and more apart.</summary>
    public static GazetteerPlaces Places { get; } = SamplePlaces.All with
    {
        Settlements =
        [
            .. SamplePlaces.All.Settlements.Select(settlement => settlement with
            {
                Location = settlement.Slug switch
                {
                    "kokshetau" => new Coordinates(53.28, 69.39),
                    "akkol" => new Coordinates(51.99, 70.94),
                    "ekibastuz" => new Coordinates(51.72, 75.32),
                    "pavlodar" => new Coordinates(52.29, 76.97),
                    _ => new Coordinates(43.24, 76.89),
                },
            }),
        ],
    };

    /// <summary>An office without phones, hours and history.</summary>
    public static Office Office(string key, OfficeKind kind, OfficeLevel level, string place, string? name = null) => SampleDrafts.Small.Offices[0] with
    {
        Key = key,
        Slug = key,
        Kind = kind,
        Level = level,
        Names = [new LocalizedText(Language.Ru, name ?? key, TextOrigin.Printed)],
        RegionSlug = place switch { "kokshetau" or "akkol" => "akmola", "almaty" => "almaty", _ => "pavlodar" },
        DistrictSlug = level == OfficeLevel.Region ? null : place switch { "akkol" => "akmola/akkol", "kokshetau" => "akmola/kokshetau", "ekibastuz" => "pavlodar/ekibastuz", _ => null },
        SettlementSlug = place,
        Addresses = [],
        Phones = [],
        Emails = [],
        Websites = [],
        Hours = null,
        ServiceSlugs = [],
        Contacts = [],
        History = [],
        Dissents = [],
    };

    /// <summary>The office in a house of a street.</summary>
    public static Office At(this Office office, string street, string? house = null) => office with
    {
        Addresses = [new PostalAddress { Text = $"{street}, {house}", Language = Language.Ru, Street = street, Building = house }],
    };

    /// <summary>The office with a phone.</summary>
    public static Office Phone(this Office office, string display, string? e164 = null) =>
        office with { Phones = [new PhoneNumber(display, e164, PhonePurpose.General)] };

    /// <summary>The office open on a day of the week.</summary>
    public static Office Open(this Office office, Weekday day)
    {
        LocalTime.TryCreate(9, 0, out var opens);
        LocalTime.TryCreate(18, 0, out var closes);
        return office with { Hours = new OpeningHours([new OpeningPeriod(day, new TimeRange(opens, closes))], null, HoursOrigin.Table) };
    }

    /// <summary>The snapshot of some offices.</summary>
    public static DirectorySnapshot Snapshot(params IEnumerable<Office> offices) =>
        SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small with { Offices = [.. offices] }), Places);

    /// <summary>An engine that takes every query for some readings.</summary>
    public static SearchEngine Engine(DirectorySnapshot snapshot, params QueryReading[] readings) => new(
        snapshot,
        OfficeSearchIndex.Open(snapshot, basePath: null, TimeProvider.System, notify: null, TestContext.Current.CancellationToken),
        new OfficeFactTable(snapshot),
        new GivenReader(readings));

    /// <summary>What a reading finds, best first, with the signals.</summary>
    public static IReadOnlyList<SearchHit> Rank(DirectorySnapshot snapshot, QueryReading reading, Coordinates? near = null)
    {
        using var engine = Engine(snapshot, reading);
        return engine.Search(new SearchRequest("given") { Explain = true, Near = near }, TestContext.Current.CancellationToken).Page(0, 100);
    }

    /// <summary>The keys of hits.</summary>
    public static IEnumerable<string> Keys(this IEnumerable<SearchHit> hits) => hits.Select(hit => hit.Office.Office.Key);

    private sealed class GivenReader(QueryReading[] readings) : IQueryReader
    {
        public IEnumerable<QueryReading> Read(string query) => readings;
    }
}
