using DirectoryApi.Domain.Places;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A region of a snapshot with what lies in it.</summary>
public sealed class RegionNode
{
    internal RegionNode(Region region, int position)
    {
        Region = region;
        Position = position;
    }

    /// <summary>The region itself.</summary>
    public Region Region { get; }

    /// <summary>Its place among all regions by their Kazakh name, from 0.</summary>
    public int Position { get; }

    /// <summary>Its districts, by their Kazakh name.</summary>
    public IReadOnlyList<DistrictNode> Districts { get; internal set; } = [];

    /// <summary>Its settlements, by their Kazakh name.</summary>
    public IReadOnlyList<SettlementNode> Settlements { get; internal set; } = [];

    /// <summary>Its offices, by name.</summary>
    public IReadOnlyList<OfficeNode> Offices { get; internal set; } = [];
}
