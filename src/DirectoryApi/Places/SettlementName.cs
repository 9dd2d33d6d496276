using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>A name of a settlement under a key.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Name">The name as the gazetteer lists it.</param>
/// <param name="Settlement">The settlement.</param>
internal sealed record SettlementName(string Key, string Name, SettlementNode Settlement);
