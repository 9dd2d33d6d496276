using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>A few places of the gazetteer.</summary>
internal static class SamplePlaces
{
    public static GazetteerPlaces All { get; } = new(
        [
            Region("almaty", RegionKind.RepublicanCity, "Алматы қаласы", "город Алматы", "Almaty", "almaty"),
            Region("akmola", RegionKind.Oblast, "Ақмола облысы", "Акмолинская область", "Akmola Region", "kokshetau"),
            Region("pavlodar", RegionKind.Oblast, "Павлодар облысы", "Павлодарская область", "Pavlodar Region", "pavlodar"),
        ],
        [
            District("akmola/kokshetau", "akmola", DistrictKind.City, "Көкшетау қаласы", "город Кокшетау", "kokshetau"),
            District("akmola/akkol", "akmola", DistrictKind.District, "Ақкөл ауданы", "Аккольский район", "akkol"),
            District("pavlodar/ekibastuz", "pavlodar", DistrictKind.City, "Екібастұз қаласы", "город Экибастуз", "ekibastuz"),
        ],
        [
            Settlement("kokshetau", "akmola", "akmola/kokshetau", "Көкшетау", "Кокшетау", "Kokshetau", "Кокчетав"),
            Settlement("akkol", "akmola", "akmola/akkol", "Ақкөл", "Акколь", "Akkol", "Алексеевка"),
            Settlement("ekibastuz", "pavlodar", "pavlodar/ekibastuz", "Екібастұз", "Экибастуз", "Ekibastuz"),
            Settlement("pavlodar", "pavlodar", null, "Павлодар", "Павлодар", "Pavlodar"),
            Settlement("almaty", "almaty", null, "Алматы", "Алматы", "Almaty", "Алма-Ата", "Верный"),
        ]);

    private static Region Region(string slug, RegionKind kind, string kk, string ru, string en, string centre) => new()
    {
        Slug = slug,
        Kind = kind,
        Names = new PlaceNames(kk, ru, en),
        FormerNames = [],
        CentreSlug = centre,
        Centre = new Coordinates(50, 70),
        PhoneCode = "7162",
    };

    private static District District(string slug, string region, DistrictKind kind, string kk, string ru, string centre) => new()
    {
        Slug = slug,
        RegionSlug = region,
        Kind = kind,
        Names = new PlaceNames(kk, ru, slug),
        FormerNames = [],
        CentreSlug = centre,
    };

    private static Settlement Settlement(string slug, string region, string? district, string kk, string ru, string en, params string[] aliases) => new()
    {
        Slug = slug,
        RegionSlug = region,
        DistrictSlug = district,
        Kind = SettlementKind.City,
        Names = new PlaceNames(kk, ru, en),
        Aliases = aliases,
        Location = new Coordinates(51, 71),
        Precision = LocationPrecision.Settlement,
    };
}
