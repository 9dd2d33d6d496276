using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Naming;
using DirectoryApi.Importers.Tests.Matching;

namespace DirectoryApi.Importers.Tests.Naming;

/// <summary>The offices of all decrees of the repository as the matcher gives them, described for naming.</summary>
internal static class NamedOffices
{
    /// <summary>All offices, ordered by slug.</summary>
    public static IReadOnlyList<Office> All => MatchedData.All.Offices;

    /// <summary>What a name is made of; only printed names are taken.</summary>
    public static OfficeDescription Describe(Office office) => new(
        office.Kind,
        office.Level,
        office.RegionSlug is null ? null : TestData.Gazetteer.FindRegion(office.RegionSlug),
        office.DistrictSlug is null ? null : TestData.Gazetteer.FindDistrict(office.DistrictSlug),
        office.SettlementSlug is null ? null : TestData.Gazetteer.FindSettlement(office.SettlementSlug),
        [.. office.Names.Where(name => name.Origin == Domain.Languages.TextOrigin.Printed)]);
}
