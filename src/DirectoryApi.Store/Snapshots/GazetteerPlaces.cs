using DirectoryApi.Domain.Places;

namespace DirectoryApi.Store.Snapshots;

/// <summary>The places of the gazetteer. Slugs are unique within each list, and references between the lists hold.</summary>
/// <param name="Regions">Every region.</param>
/// <param name="Districts">Every district.</param>
/// <param name="Settlements">Every settlement.</param>
public sealed record GazetteerPlaces(
    IReadOnlyList<Region> Regions, IReadOnlyList<District> Districts, IReadOnlyList<Settlement> Settlements);
