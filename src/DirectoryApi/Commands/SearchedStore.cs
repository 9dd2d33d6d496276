using DirectoryApi.Operations;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Commands;

/// <summary>The edition that commands search, as a server would have it.</summary>
internal static class SearchedStore
{
    /// <summary>The current edition of the store that the settings name; null, told on standard error, where it has none.</summary>
    public static async Task<DirectorySnapshot?> LoadAsync(Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        var paths = DirectoryPaths.From(Settings.Read(settings));
        var gazetteer = GazetteerReader.Read(paths.Gazetteer);
        var places = new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
        var snapshot = await StoreOpening.Open(paths).LoadSnapshotAsync(places, cancellationToken);
        if (snapshot is null)
        {
            await Console.Error.WriteLineAsync($"The store {paths.Store} has no edition yet, and so nothing to search. Import annexes, or name another store with --store.");
        }

        return snapshot;
    }

    /// <summary>What something is, and its slug.</summary>
    public static string NameOf(object target) => target switch
    {
        OfficeNode office => $"office {office.Office.Slug}",
        SettlementNode settlement => $"settlement {settlement.Settlement.Slug}",
        DistrictNode district => $"district {district.District.Slug}",
        RegionNode region => $"region {region.Region.Slug}",
        ServiceNode service => $"service {service.Service.Slug}",
        _ => throw new ArgumentException($"{target.GetType()} has no slug.", nameof(target)),
    };
}
