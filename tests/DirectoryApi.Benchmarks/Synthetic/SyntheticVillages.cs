using System.Globalization;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Adds made-up villages to a gazetteer, so that offices stand at more points than it has: each some way off a settlement that is there.</summary>
internal static class SyntheticVillages
{
    /// <summary>Standard deviation of the way off, in degrees.</summary>
    private const double Spread = 0.6;

    private static readonly (string Kk, string Ru)[] First =
        [("Ақ", "Ак"), ("Қара", "Кара"), ("Сары", "Сары"), ("Көк", "Кок"), ("Жаңа", "Жана"), ("Қызыл", "Кызыл"), ("Ұзын", "Узун"), ("Бес", "Бес"), ("Қос", "Кос"), ("Тас", "Тас")];

    private static readonly (string Kk, string Ru)[] Last =
        [("бұлақ", "булак"), ("төбе", "тобе"), ("су", "су"), ("көл", "коль"), ("тоғай", "тогай"), ("арық", "арык"), ("сай", "сай"), ("құдық", "кудук"), ("өзек", "озек"), ("жар", "жар")];

    /// <summary>The places with <paramref name="count"/> villages more, in the region and district of a settlement nearby.</summary>
    public static GazetteerPlaces Add(GazetteerPlaces places, int count, int seed = 1)
    {
        var random = new Random(seed);
        var villages = new Settlement[count];
        for (var index = 0; index < count; index++)
        {
            var near = places.Settlements[random.Next(places.Settlements.Count)];
            var (first, last) = (First[random.Next(First.Length)], Last[random.Next(Last.Length)]);
            var name = string.Create(CultureInfo.InvariantCulture, $"{first.Ru}{last.Ru}");
            villages[index] = new Settlement
            {
                Slug = string.Create(CultureInfo.InvariantCulture, $"village-{index}"),
                RegionSlug = near.RegionSlug,
                DistrictSlug = near.DistrictSlug,
                Kind = SettlementKind.Village,
                Names = new PlaceNames(first.Kk + last.Kk, name, name),
                Aliases = [],
                Location = new Coordinates(
                    Math.Clamp(near.Location.Latitude + (Spread * Normal(random)), -89, 89), near.Location.Longitude + (Spread * Normal(random))),
                Precision = LocationPrecision.Approximate,
            };
        }

        return places with { Settlements = [.. places.Settlements, .. villages] };
    }

    /// <summary>A number of the standard normal distribution, by the Box–Muller transform.</summary>
    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
