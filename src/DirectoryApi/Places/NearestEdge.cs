using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>The object <c>NearestOfficeEdge</c>.</summary>
/// <param name="Cursor">Stands at the office.</param>
/// <param name="Node">The office.</param>
/// <param name="DistanceKilometres">The distance along the great circle.</param>
public sealed record NearestEdge(string Cursor, OfficeNode Node, double DistanceKilometres);
