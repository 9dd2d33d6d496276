using DirectoryApi.Domain.Contacts;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Hsds;

/// <summary>A phone of an office or of one of its officials.</summary>
/// <param name="Office">The office.</param>
/// <param name="Contact">Place of the official among those of the office; null for the office's own phone.</param>
/// <param name="Index">Place of the phone among those of the office or official.</param>
/// <param name="Phone">The phone.</param>
internal sealed record HsdsPhone(OfficeNode Office, int? Contact, int Index, PhoneNumber Phone);
