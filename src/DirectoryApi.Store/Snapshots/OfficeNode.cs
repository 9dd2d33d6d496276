using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>An office of a snapshot with what it refers to.</summary>
public sealed class OfficeNode
{
    internal OfficeNode(Office office, int position)
    {
        Office = office;
        Position = position;
    }

    /// <summary>The office itself.</summary>
    public Office Office { get; }

    /// <summary>Its place among all offices by name, from 0: its index in <see cref="DirectorySnapshot.Offices"/>.</summary>
    public int Position { get; }

    /// <summary>The office it is a unit of; null for an office that stands by itself.</summary>
    public OfficeNode? Parent { get; internal set; }

    /// <summary>Its units, by name.</summary>
    public IReadOnlyList<OfficeNode> Units { get; internal set; } = [];

    /// <summary>Its region; null where the annex does not say, or the gazetteer no longer has the region.</summary>
    public RegionNode? Region { get; internal set; }

    /// <summary>Its district; null where the annex does not say, or the gazetteer no longer has the district.</summary>
    public DistrictNode? District { get; internal set; }

    /// <summary>Its settlement; null where the annex does not say, or the gazetteer no longer has the settlement.</summary>
    public SettlementNode? Settlement { get; internal set; }

    /// <summary>The services it gives, by name.</summary>
    public IReadOnlyList<ServiceNode> Services { get; internal set; } = [];

    /// <summary>Every row it rests on, newest decree first.</summary>
    public IReadOnlyList<SourceRowNode> Sources { get; internal set; } = [];
}
