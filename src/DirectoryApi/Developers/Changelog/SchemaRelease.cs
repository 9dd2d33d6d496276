namespace DirectoryApi.Developers.Changelog;

/// <summary>A schema that was released, with what it changed.</summary>
/// <param name="Date">When.</param>
/// <param name="Fingerprint">The first twelve hexadecimal digits of the SHA-256 of its text as the project keeps it.</param>
/// <param name="Changes">What it changed; at least one.</param>
public sealed record SchemaRelease(DateOnly Date, string Fingerprint, IReadOnlyList<SchemaReleaseChange> Changes);
