using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Hsds;

/// <summary>A service as one office gives it.</summary>
/// <param name="Office">The office.</param>
/// <param name="Service">The service.</param>
internal sealed record GivenService(OfficeNode Office, ServiceNode Service);
