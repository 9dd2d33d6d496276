using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Exports;

/// <summary>
/// The small directory with what exports must get right: office con-10 works from Monday to Friday with a break, con-2 from Monday to
/// Saturday, dvd-akmola around the clock, the hours of rovd-akkol are not known, and the texts of transport are somebody's who means harm.
/// </summary>
internal static class ExportContents
{
    /// <summary>A name that begins as a formula does, and has what CSV, HTML and content lines give a meaning to.</summary>
    public const string HostileName = "=HYPERLINK(\"http://example.org\"; \"</title><script>alert(1)</script>\"), \\n]]>";

    /// <summary>A printed phone with the separator of lists.</summary>
    public const string HostilePhone = "@2-13|04";

    /// <summary>A value before a change, with characters that XML cannot have.</summary>
    public const string HostileValue = "<img src=x onerror=alert(1)>\u0001\uFFFF&]]>";

    /// <summary>The edition.</summary>
    public static EditionContent Edition { get; } = Make();

    /// <summary>How many changes of offices' phones edition 4 made, so that a feed has several pages.</summary>
    public const int PhoneChanges = 120;

    private static EditionContent Make()
    {
        var storied = SampleContents.Storied;
        return storied with
        {
            Offices = [.. storied.Offices.Select(Change)],
            Changes =
            [
                .. storied.Changes,
                .. Enumerable.Range(0, PhoneChanges).Select(index => new EditionChange(4, new OfficeChange
                {
                    Kind = ChangeKind.Changed,
                    OfficeKey = "transport",
                    Field = OfficeField.Phones,
                    Before = index == 0 ? HostileValue : $"{index}",
                    After = $"{index + 1}",
                    DocumentSlug = SampleDrafts.Kazakh.Decree.Slug,
                })),
            ],
            PublicationTimes = Enumerable.Range(1, 4).ToDictionary(
                edition => edition,
                edition => edition == 4 ? storied.PublishedAt : new DateTimeOffset(2026, 1, edition, 8, 0, 0, TimeSpan.Zero)),
        };
    }

    private static Office Change(Office office) => office.Key switch
    {
        "con-10" => office with { Hours = Week("Mo-Fr 09:00-13:00,14:30-18:30") },
        "con-2" => office with { Hours = Week("Mo-Sa 09:00-20:00") },
        "dvd-akmola" => office with { Hours = Week("Mo-Su 00:00-24:00") },
        "transport" => office with
        {
            Names = [new LocalizedText(Language.Ru, HostileName, TextOrigin.Printed)],
            Phones = [new PhoneNumber(HostilePhone, null, PhonePurpose.Fax)],
            Websites = ["http://www.uigur-akimat/", "http://example.org/", "http://example.com/"],
            Hours = null,
        },
        _ => office,
    };

    private static OpeningHours Week(string osm)
    {
        Assert.True(OsmOpeningHours.TryParse(osm, out var reading), osm);
        return new OpeningHours(reading.Periods, osm, HoursOrigin.Table);
    }
}
