namespace DirectoryApi.Store.Relational;

/// <summary>An edition, with what it was made with or, for the current one, last checked with.</summary>
internal sealed record CurrentState(int Edition, DateTimeOffset PublishedAt, string GazetteerFingerprint, string ProgramVersion);
