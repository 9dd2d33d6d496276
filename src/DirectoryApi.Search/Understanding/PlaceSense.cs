using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Understanding;

/// <summary>A place that a name may mean: exactly one of region, district and settlement.</summary>
/// <param name="Region">The region; null for another place.</param>
/// <param name="District">The district; null for another place.</param>
/// <param name="Settlement">The settlement; null for another place.</param>
/// <param name="Match">How the name was recognised.</param>
/// <param name="IsStated">True where the query says what it is: «Абайский район», «г. Абай».</param>
public sealed record PlaceSense(RegionNode? Region, DistrictNode? District, SettlementNode? Settlement, PlaceNameMatch Match, bool IsStated);
