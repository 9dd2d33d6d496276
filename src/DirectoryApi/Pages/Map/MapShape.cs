namespace DirectoryApi.Pages.Map;

/// <summary>A region on a drawing.</summary>
/// <param name="Slug">Slug of the region.</param>
/// <param name="Path">Data of an SVG path.</param>
/// <param name="Centre">The middle of a region too small to be pointed at; null for others.</param>
public sealed record MapShape(string Slug, string Path, MapPoint? Centre);
