namespace DirectoryApi.Store.Backups;

/// <summary>What a back-up holds.</summary>
/// <param name="Edition">Number of its current edition.</param>
/// <param name="PublishedAt">When that was published, in UTC.</param>
public sealed record BackupContent(int Edition, DateTimeOffset PublishedAt);
