namespace DirectoryApi.Developers.Explorer;

/// <summary>A file that the explorer loads from a content delivery network.</summary>
/// <param name="Kind">What it is, as <c>link rel=preload</c> has it in <c>as</c>: <c>script</c> or <c>style</c>.</param>
/// <param name="Url">Its absolute address, with the exact version.</param>
/// <param name="Integrity">Its hash, <c>sha384-…</c> (W3C Subresource Integrity): the browser uses no other file.</param>
public sealed record ExplorerPackage(string Kind, string Url, string Integrity);
