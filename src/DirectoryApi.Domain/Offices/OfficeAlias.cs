namespace DirectoryApi.Domain.Offices;

/// <summary>A key and slug that once were an office's own and now stand for another: two records turned out to be of one office.</summary>
/// <param name="Key">The key that is no longer used.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="IntoKey">Key of the office that stands for it now; never an alias itself.</param>
public sealed record OfficeAlias(string Key, string Slug, string IntoKey);
