using DirectoryApi.Domain.Places;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A settlement of a snapshot.</summary>
public sealed class SettlementNode
{
    internal SettlementNode(Settlement settlement, RegionNode region, DistrictNode? district)
    {
        Settlement = settlement;
        Region = region;
        District = district;
    }

    /// <summary>The settlement itself.</summary>
    public Settlement Settlement { get; }

    /// <summary>The region it lies in.</summary>
    public RegionNode Region { get; }

    /// <summary>The district it lies in; null where the gazetteer names none.</summary>
    public DistrictNode? District { get; }

    /// <summary>Its offices, by name.</summary>
    public IReadOnlyList<OfficeNode> Offices { get; internal set; } = [];
}
