namespace DirectoryApi.Domain.Places;

/// <summary>Where something is on the map.</summary>
/// <param name="Coordinates">The point.</param>
/// <param name="Precision">How exactly it is known.</param>
public sealed record Location(Coordinates Coordinates, LocationPrecision Precision);
