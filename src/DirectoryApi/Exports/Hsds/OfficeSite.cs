using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Hsds;

/// <summary>A site of an office.</summary>
/// <param name="Office">The office.</param>
/// <param name="Index">Place of the site among those of the office.</param>
/// <param name="Site">Its address.</param>
internal sealed record OfficeSite(OfficeNode Office, int Index, string Site);
