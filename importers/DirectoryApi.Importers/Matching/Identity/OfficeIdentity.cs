namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>What an office is known by for good.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Slug">Its slug.</param>
internal sealed record OfficeIdentity(string Key, string Slug);
