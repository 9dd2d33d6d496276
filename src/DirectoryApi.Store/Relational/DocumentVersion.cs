namespace DirectoryApi.Store.Relational;

/// <summary>What tells one version of a document from another.</summary>
internal sealed record DocumentVersion(long Id, string Slug, string FileName, string Sha256, string ContentSha256);
