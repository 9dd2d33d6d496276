namespace DirectoryApi.Store.Sqlite;

/// <summary>The row of the state table with when its edition was published.</summary>
internal sealed record CurrentState(int Edition, DateTimeOffset PublishedAt, string GazetteerFingerprint, string ProgramVersion);
