namespace DirectoryApi.Store.Snapshots;

/// <summary>The nodes of a snapshot, tied to one another and each list in its order.</summary>
internal sealed record SnapshotGraph(
    IReadOnlyList<OfficeNode> Offices,
    OfficeLookup OfficeLookup,
    IReadOnlyList<RegionNode> Regions,
    IReadOnlyList<DistrictNode> Districts,
    IReadOnlyList<SettlementNode> Settlements,
    IReadOnlyList<ServiceNode> Services,
    IReadOnlyList<DocumentNode> Documents,
    DocumentLookup DocumentLookup,
    ChangeLog Changes);
