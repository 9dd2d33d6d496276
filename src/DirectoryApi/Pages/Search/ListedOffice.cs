using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>An office in a list of results.</summary>
/// <param name="Node">The office.</param>
/// <param name="Kilometres">How far it is from where whoever asks is; null where either place is not known.</param>
public sealed record ListedOffice(OfficeNode Node, double? Kilometres);
