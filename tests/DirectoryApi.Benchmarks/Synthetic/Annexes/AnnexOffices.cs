using System.Globalization;
using Bogus;
using Bogus.DataSets;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>
/// Makes the offices that made-up decrees list: in each settlement some of every kind, numbered, more in towns; for each kind one at the
/// head of every region. Streets are those that many places have, and others named after surnames. No two offices share a phone.
/// </summary>
internal sealed class AnnexOffices
{
    private const int CityWeight = 20;
    private const int TownWeight = 5;
    private const int Surnames = 300;
    private const int NationalDigits = 10;

    /// <summary>Has no divisor with a power of ten in common, so that its multiples meet every phone of an area once.</summary>
    private const long PhoneStep = 7919;

    private readonly Faker _faker;
    private readonly SyntheticPlaces _places;
    private readonly IReadOnlyList<Region> _regions;
    private readonly IReadOnlyList<Settlement> _settlements;
    private readonly int[] _upTo;
    private readonly (string Kk, string Ru)[] _streets;
    private readonly Dictionary<string, long> _phones = new(StringComparer.Ordinal);
    private readonly Dictionary<(OfficeKind Kind, string Settlement), int> _numbers = [];

    public AnnexOffices(GazetteerPlaces places, int seed)
    {
        _faker = new Faker("ru") { Random = new Randomizer(seed) };
        _places = new SyntheticPlaces(places);
        _regions = places.Regions;
        _settlements = places.Settlements;
        var sum = 0;
        _upTo = [.. _settlements.Select(settlement => sum += WeightOf(settlement.Kind))];
        _streets = [.. SyntheticAddresses.Streets, .. Enumerable.Range(0, Surnames).Select(_ => _faker.Name.LastName(Name.Gender.Male)).Distinct().Select(surname => (surname, Genitive(surname)))];
    }

    /// <summary>The offices of a kind, at most <paramref name="count"/> with those at the heads of regions, by region and settlement.</summary>
    public IReadOnlyList<AnnexOffice> Make(OfficeKind kind, int count)
    {
        var seats = _regions.Select(region => _settlements.First(settlement => settlement.RegionSlug == region.Slug))
            .Select(settlement => Make(kind, _places.Of(OfficeLevel.Region, settlement), 1))
            .Take(count)
            .ToList();
        var units = Enumerable.Range(0, count - seats.Count).Select(_ => MakeUnit(kind));
        return
        [
            .. seats.Concat(units)
                .OrderBy(office => office.Place.Settlement.RegionSlug, StringComparer.Ordinal)
                .ThenBy(office => office.Place.Level != OfficeLevel.Region)
                .ThenBy(office => office.Place.Settlement.Slug, StringComparer.Ordinal),
        ];
    }

    private AnnexOffice MakeUnit(OfficeKind kind)
    {
        var index = Array.BinarySearch(_upTo, _faker.Random.Int(1, _upTo[^1]));
        var settlement = _settlements[index < 0 ? ~index : index];
        var number = _numbers[(kind, settlement.Slug)] = _numbers.GetValueOrDefault((kind, settlement.Slug)) + 1;
        return Make(kind, _places.Of(OfficeLevel.City, settlement), number);
    }

    private AnnexOffice Make(OfficeKind kind, SyntheticPlace place, int number)
    {
        var house = _faker.Random.Int(1, 200).ToString(CultureInfo.InvariantCulture);
        var email = _faker.Random.Int(0, 4) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Settlement.Slug}-{SyntheticNames.SlugOf(kind)}-{number}@example.kz")
            : "";
        return new AnnexOffice(
            kind, place, number, _faker.Random.ArrayElement(_streets), house, _faker.Random.Int(10_000, 169_999).ToString("D6", CultureInfo.InvariantCulture),
            NextPhone(place.PhoneCode), email, _faker.Random.Int(0, AnnexWords.Hours.Count - 1));
    }

    /// <summary>A number of ten digits that no other office has, as long as the area has any left.</summary>
    private string NextPhone(string code)
    {
        var taken = _phones[code] = _phones.GetValueOrDefault(code) + 1;
        var numbers = 8 * (long)Math.Pow(10, NationalDigits - code.Length - 1);
        var digits = ((numbers / 4) + (taken * PhoneStep % numbers)).ToString(CultureInfo.InvariantCulture);
        return $"8 ({code}) {digits[..^4]}-{digits[^4..^2]}-{digits[^2..]}";
    }

    /// <summary>«Иванов» gives «ул. Иванова»; a surname of another form stays as it is.</summary>
    private static string Genitive(string surname) =>
        surname.EndsWith("ов", StringComparison.Ordinal) || surname.EndsWith("ев", StringComparison.Ordinal) || surname.EndsWith("ин", StringComparison.Ordinal) ? surname + "а" : surname;

    private static int WeightOf(SettlementKind kind) => kind switch
    {
        SettlementKind.City => CityWeight,
        SettlementKind.Town => TownWeight,
        _ => 1,
    };
}
