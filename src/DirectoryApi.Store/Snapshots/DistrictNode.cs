using DirectoryApi.Domain.Places;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A district of a snapshot with what lies in it.</summary>
public sealed class DistrictNode
{
    internal DistrictNode(District district, RegionNode region)
    {
        District = district;
        Region = region;
    }

    /// <summary>The district itself.</summary>
    public District District { get; }

    /// <summary>The region it lies in.</summary>
    public RegionNode Region { get; }

    /// <summary>Its settlements, by their Kazakh name.</summary>
    public IReadOnlyList<SettlementNode> Settlements { get; internal set; } = [];

    /// <summary>Its offices, by name.</summary>
    public IReadOnlyList<OfficeNode> Offices { get; internal set; } = [];
}
