using System.Globalization;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>
/// Makes directories of any size to measure with: offices of plausible kinds, levels, names, addresses, phones and hours, in Kazakh and
/// Russian, in the settlements of a gazetteer, the populous ones more often. The same places, number and seed give the same directory.
/// A million offices take some 2 GB.
/// </summary>
internal static class SyntheticDirectory
{
    /// <summary>Kinds of office by how many there are of a hundred.</summary>
    private static readonly (OfficeKind Value, int Share)[] Kinds =
    [
        (OfficeKind.PublicServiceCentre, 30), (OfficeKind.InternalAffairs, 24), (OfficeKind.Akimat, 21),
        (OfficeKind.InternalPolicy, 18), (OfficeKind.AddressBureau, 4), (OfficeKind.Defence, 3),
    ];

    /// <summary>Levels by how many offices of a hundred are of them.</summary>
    private static readonly (OfficeLevel Value, int Share)[] Levels =
        [(OfficeLevel.District, 45), (OfficeLevel.Local, 30), (OfficeLevel.City, 20), (OfficeLevel.Region, 5)];

    /// <summary>The snapshot of <see cref="Content"/>.</summary>
    public static DirectorySnapshot Snapshot(GazetteerPlaces places, int offices, int seed = 1) =>
        SnapshotBuilder.Build(Content(places, offices, seed), places);

    /// <summary>An edition with <paramref name="offices"/> offices, each resting on a row of its own of one of two decrees.</summary>
    /// <param name="places">The gazetteer, or one with more villages, see <see cref="SyntheticVillages"/>.</param>
    /// <param name="offices">How many offices.</param>
    /// <param name="seed">Other seeds give other directories.</param>
    public static EditionContent Content(GazetteerPlaces places, int offices, int seed = 1)
    {
        var random = new Random(seed);
        var draw = new SyntheticPlaceDraw(places);
        var numbers = new Dictionary<(OfficeKind Kind, OfficeLevel Level, string Place), int>();
        var made = new Office[offices];
        var rows = SyntheticDecrees.All.Select(_ => new List<RowContent>((offices / SyntheticDecrees.All.Count) + 1)).ToArray();
        for (var index = 0; index < offices; index++)
        {
            var kind = Draw(Kinds, random);
            var place = draw.Next(Draw(Levels, random), random);
            var number = numbers[(kind, place.Level, place.Key)] = numbers.GetValueOrDefault((kind, place.Level, place.Key)) + 1;
            var decree = SyntheticDecrees.All[index % SyntheticDecrees.All.Count];
            var documentRows = rows[index % rows.Length];
            var row = new RowContent(
                new RowKey(decree.Slug, 1, "1", (documentRows.Count + 1).ToString(CultureInfo.InvariantCulture)),
                kind, decree.Language, documentRows.Count + 1, SyntheticDecrees.NoCells);
            documentRows.Add(row);
            made[index] = Make(index, kind, place, number, decree, row.Key, random);
        }

        return new EditionContent
        {
            Edition = 1,
            PublishedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
            Documents = [.. SyntheticDecrees.All.Zip(rows, SyntheticDecrees.ContentOf)],
            Services = SyntheticServices.All,
            Offices = made,
        };
    }

    private static Office Make(int index, OfficeKind kind, SyntheticPlace place, int number, Decree decree, RowKey row, Random random)
    {
        var seat = place.Settlement;
        return new Office
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"synthetic-{index:D7}"),
            Slug = string.Create(CultureInfo.InvariantCulture, $"{seat.Slug}-{SyntheticNames.SlugOf(kind)}-{index}"),
            Kind = kind,
            Level = place.Level,
            Names = SyntheticNames.Of(kind, place, number, decree.Language),
            RegionSlug = seat.RegionSlug,
            DistrictSlug = seat.DistrictSlug,
            SettlementSlug = seat.Slug,
            Addresses = SyntheticAddresses.Of(seat, decree.Language, random),
            Phones = [PhoneOf(place, random)],
            Emails = random.Next(5) == 0 ? [string.Create(CultureInfo.InvariantCulture, $"{seat.Slug}{index}@example.kz")] : [],
            Websites = [],
            Hours = SyntheticHours.All[random.Next(SyntheticHours.All.Count)],
            ServiceSlugs = SyntheticServices.GivenBy(kind),
            Witnesses = [new Witness(row, "")],
            AsOf = decree.AdoptedOn,
        };
    }

    /// <summary>A number of ten digits: the area code of the place and what it leaves for the subscriber.</summary>
    private static PhoneNumber PhoneOf(SyntheticPlace place, Random random)
    {
        var code = place.PhoneCode;
        var digits = string.Concat(Enumerable.Range(0, 10 - code.Length).Select(position => (char)('0' + (position == 0 ? random.Next(2, 10) : random.Next(10)))));
        var display = $"8 ({code}) {digits[..^4]}-{digits[^4..^2]}-{digits[^2..]}";
        return new PhoneNumber(display, $"+7{code}{digits}", random.Next(3) == 0 ? PhonePurpose.Reception : PhonePurpose.General);
    }

    private static T Draw<T>((T Value, int Share)[] shares, Random random)
    {
        var rest = random.Next(100);
        return shares.First(share => (rest -= share.Share) < 0).Value;
    }
}
