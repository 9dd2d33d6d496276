using System.Globalization;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>
/// Adds made-up villages with names of their own to a gazetteer: no two of a region are called alike, so that a name and a region
/// tell a place, as they do for importers.
/// </summary>
internal static class AnnexVillages
{
    private const double Spread = 0.4;

    private static readonly (string Kk, string Ru)[] Before =
        [("", ""), ("Жаңа ", "Жана "), ("Ескі ", "Ески "), ("Үлкен ", "Улькен "), ("Кіші ", "Киши "), ("Орта ", "Орта "), ("Жоғарғы ", "Жогаргы "), ("Төменгі ", "Томенги ")];

    private static readonly (string Kk, string Ru)[] First =
    [
        ("Ақ", "Ак"), ("Қара", "Кара"), ("Сары", "Сары"), ("Көк", "Кок"), ("Боз", "Боз"), ("Қызыл", "Кызыл"), ("Ұзын", "Узун"), ("Бес", "Бес"), ("Қос", "Кос"), ("Тас", "Тас"),
        ("Алтын", "Алтын"), ("Күміс", "Кумис"), ("Тоғыз", "Тогыз"), ("Жеті", "Жети"), ("Бай", "Бай"), ("Қу", "Ку"), ("Май", "Май"), ("Теңіз", "Тениз"), ("Құм", "Кум"), ("Дала", "Дала"),
    ];

    private static readonly (string Kk, string Ru)[] Last =
    [
        ("бұлақ", "булак"), ("төбе", "тобе"), ("су", "су"), ("көл", "коль"), ("тоғай", "тогай"), ("арық", "арык"), ("сай", "сай"), ("құдық", "кудук"), ("өзек", "озек"), ("жар", "жар"),
        ("ағаш", "агаш"), ("тау", "тау"), ("шоқы", "шокы"), ("қорған", "корган"), ("жол", "жол"), ("қамыс", "камыс"), ("терек", "терек"), ("дала", "дала"), ("орда", "орда"), ("қыстау", "кыстау"),
    ];

    /// <summary>The most villages there are names for in a region.</summary>
    private static int NamesOfRegion => Before.Length * First.Length * Last.Length;

    /// <summary>The places with <paramref name="count"/> villages more, or as many as there are names for, each in the district of a settlement nearby.</summary>
    public static GazetteerPlaces Add(GazetteerPlaces places, int count, int seed)
    {
        var random = new Random(seed);
        Region[] regions = [.. places.Regions.Where(region => region.Kind == RegionKind.Oblast)];
        var near = places.Settlements.GroupBy(settlement => settlement.RegionSlug, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var known = places.Settlements.Select(settlement => (settlement.RegionSlug, settlement.Names.Kk)).ToHashSet();
        var villages = new List<Settlement>(count);
        for (var index = 0; villages.Count < count && index < regions.Length * NamesOfRegion; index++)
        {
            var region = regions[index % regions.Length];
            var name = NameOf(index / regions.Length);
            if (known.Add((region.Slug, name.Kk)))
            {
                var neighbours = near[region.Slug];
                villages.Add(Make(villages.Count, name, neighbours[random.Next(neighbours.Length)], random));
            }
        }

        return places with { Settlements = [.. places.Settlements, .. villages] };
    }

    private static (string Kk, string Ru) NameOf(int index)
    {
        var before = Before[index / (First.Length * Last.Length)];
        var (first, last) = (First[index / Last.Length % First.Length], Last[index % Last.Length]);
        return (before.Kk + first.Kk + last.Kk, before.Ru + first.Ru + last.Ru);
    }

    private static Settlement Make(int index, (string Kk, string Ru) name, Settlement near, Random random) => new()
    {
        Slug = string.Create(CultureInfo.InvariantCulture, $"village-{index}"),
        RegionSlug = near.RegionSlug,
        DistrictSlug = near.DistrictSlug,
        Kind = SettlementKind.Village,
        Names = new PlaceNames(name.Kk, name.Ru, name.Ru),
        Aliases = [],
        Location = new Coordinates(near.Location.Latitude + Away(random), near.Location.Longitude + Away(random)),
        Precision = LocationPrecision.Approximate,
    };

    private static double Away(Random random) => Math.Round((random.NextDouble() - 0.5) * 2 * Spread, 4);
}
