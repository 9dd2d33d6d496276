namespace DirectoryApi.Store.Editions;

/// <summary>What tells whether a file has changed since it was imported.</summary>
/// <param name="Slug">The document, <c>p1200000363-ru</c>.</param>
/// <param name="FileName">Name of the file it was read from, without its folder.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
public sealed record StoredDocument(string Slug, string FileName, string Sha256);
