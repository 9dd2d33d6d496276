namespace DirectoryApi.Search.Suggesting;

/// <summary>Something that the beginning of a query may be meant to become.</summary>
/// <param name="Text">What to show: a name with the place that tells it from others of the name.</param>
/// <param name="Target">
/// What it leads to: an <see cref="Store.Snapshots.OfficeNode"/>, <see cref="Store.Snapshots.SettlementNode"/>,
/// <see cref="Store.Snapshots.DistrictNode"/>, <see cref="Store.Snapshots.RegionNode"/> or <see cref="Store.Snapshots.ServiceNode"/>.
/// </param>
public sealed record Suggestion(string Text, object Target);
