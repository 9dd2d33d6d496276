namespace DirectoryApi.Pages.Map;

/// <summary>A point of a plane: in kilometres east and north of a projection's origin, or in units of a drawing right and down.</summary>
/// <param name="X">To the east, or the right.</param>
/// <param name="Y">To the north, or down.</param>
public readonly record struct MapPoint(double X, double Y);
