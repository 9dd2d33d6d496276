using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>The places of a snapshot by index, so that an office's place is a number.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<string, int> _settlements;
    private readonly Dictionary<string, int> _districts;
    private readonly Dictionary<string, int> _regions;

    /// <summary>The places of a snapshot.</summary>
    public PlaceTable(DirectorySnapshot snapshot)
    {
        Settlements = snapshot.Settlements;
        Districts = snapshot.Districts;
        Regions = snapshot.Regions;
        _settlements = Indexes(Settlements, node => node.Settlement.Slug);
        _districts = Indexes(Districts, node => node.District.Slug);
        _regions = Indexes(Regions, node => node.Region.Slug);
    }

    /// <summary>The settlements by index.</summary>
    public IReadOnlyList<SettlementNode> Settlements { get; }

    /// <summary>The districts by index.</summary>
    public IReadOnlyList<DistrictNode> Districts { get; }

    /// <summary>The regions by index.</summary>
    public IReadOnlyList<RegionNode> Regions { get; }

    /// <summary>The index of a settlement; -1 for none.</summary>
    public int IndexOf(SettlementNode? node) => node is null ? -1 : SettlementIndex(node.Settlement.Slug);

    /// <summary>The index of a district; -1 for none.</summary>
    public int IndexOf(DistrictNode? node) => node is null ? -1 : _districts.GetValueOrDefault(node.District.Slug, -1);

    /// <summary>The index of a region; -1 for none.</summary>
    public int IndexOf(RegionNode? node) => node is null ? -1 : _regions.GetValueOrDefault(node.Region.Slug, -1);

    /// <summary>The index of the settlement of a slug; -1 where there is none.</summary>
    public int SettlementIndex(string? slug) => slug is null ? -1 : _settlements.GetValueOrDefault(slug, -1);

    private static Dictionary<string, int> Indexes<T>(IReadOnlyList<T> nodes, Func<T, string> slug) =>
        nodes.Select((node, index) => (Slug: slug(node), Index: index)).ToDictionary(pair => pair.Slug, pair => pair.Index, StringComparer.Ordinal);
}
