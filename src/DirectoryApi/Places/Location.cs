using DirectoryApi.Domain.Places;

namespace DirectoryApi.Places;

/// <summary>The object <c>Location</c>.</summary>
/// <param name="Coordinates">The point.</param>
/// <param name="Precision">How exactly it is known.</param>
public sealed record Location(Coordinates Coordinates, LocationPrecision Precision);
