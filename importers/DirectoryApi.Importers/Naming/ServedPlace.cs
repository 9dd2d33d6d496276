namespace DirectoryApi.Importers.Naming;

/// <summary>The place that the name of an office says it serves.</summary>
/// <param name="Place">The place; null where nothing tells.</param>
/// <param name="Container">The city that a district of a city is in, or the district that a settlement is in; null for all others.</param>
/// <param name="IsContainerRegion">Whether the container is a city of republican rank, which the region names as well.</param>
internal sealed record ServedPlace(NamedPlace? Place, NamedPlace? Container, bool IsContainerRegion);
